/** A figure that the document does not have: said in a sentence, never drawn as nothing. */
export function Absent({ children }: { readonly children: string }) {
  return <p className="absent">{children}</p>;
}
