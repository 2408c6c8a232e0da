/** A change onto what is stored now, with what stands after it, or why it is not kept. */
export type Updated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };
