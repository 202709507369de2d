SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  // No other server is asked whether the document is valid.
  validatorUrl: null,
  // The session goes along with what is tried here.
  withCredentials: true
})
