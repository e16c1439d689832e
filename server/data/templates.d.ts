// Templates are imported as text; esbuild does it by its loader for .hbs.

declare module '*.hbs' {
  const text: string;
  export default text;
}
