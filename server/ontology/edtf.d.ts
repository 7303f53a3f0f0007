/** The part of the package `edtf` that we use; it comes without types. */
declare module 'edtf' {
  /** A date or an interval; `min` and `max` are milliseconds of the first and the last day that it admits. */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }

  export default function edtf(text: string): ExtendedDate;
}
