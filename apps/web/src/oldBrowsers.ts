/** Chrome 90 lacks it. */
Object.hasOwn ??= (object: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key) !== undefined
