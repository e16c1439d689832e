// A place in a draft, and the few things one does with places.

/** A half-open range of UTF-16 offsets into a draft’s text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span moved along by `by` offsets. */
export function shift(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** Whether the two spans share an offset or touch. */
export function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
