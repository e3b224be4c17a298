/** Replaces the framework's context in scripts that never use it. */
export class ContentScriptContext {}
