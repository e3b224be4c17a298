/** What a library can do that its one user never asks of it. Each name comes with the reason why it may go. */
export interface TrimPlan {
  /** Values that never change under our options: `this.name` or the variable `name`, as they would be written. */
  fixed?: Readonly<Record<string, string>>;
  /** Methods that are not called, or whose calls do nothing for us: both go. */
  removed?: Readonly<Record<string, string>>;
  /** Methods and functions that do more than we need, or the same more slowly: their new bodies. */
  replaced?: Readonly<Record<string, string>>;
  /** Tables among the members whose own members are reached by name alone, and go when nothing names them. */
  tables?: Readonly<Record<string, string>>;
  /** Tables at the top that our own stand in for. */
  emptied?: Readonly<Record<string, string>>;
  /** Functions at the top that nothing calls, with what is set on them. */
  dropped?: Readonly<Record<string, string>>;
}
