/** Chrome 90 lacks it. */
Object.hasOwn ??= (object: object, key: PropertyKey) => Object.hasOwn(object, key)
