/** Stands in for the framework's context in a script that never asks it anything. */
export class ContentScriptContext {}
