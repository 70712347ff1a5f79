/**
 * Reading FlatBuffers, the encoding of Arrow's metadata, as far as Arrow uses it.
 *
 * @module
 */

const decoder = new TextDecoder();

/** A table inside a FlatBuffer; fields are numbered in the order of the schema (`Schema.fbs`, `Message.fbs`, `File.fbs`). */
export class FlatTable {
  private constructor(
    private readonly view: DataView,
    private readonly position: number,
  ) {}

  /** The root table of a buffer. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** A byte field. */
  byte(field: number, missing: number): number {
    const at = this.field(field);
    return at === 0 ? missing : this.view.getUint8(at);
  }

  /** A 16-bit field. */
  short(field: number, missing: number): number {
    const at = this.field(field);
    return at === 0 ? missing : this.view.getInt16(at, true);
  }

  /** A 32-bit field. */
  int(field: number, missing: number): number {
    const at = this.field(field);
    return at === 0 ? missing : this.view.getInt32(at, true);
  }

  /** A 64-bit field as a number. */
  long(field: number, missing: number): number {
    const at = this.field(field);
    return at === 0 ? missing : Number(this.view.getBigInt64(at, true));
  }

  /** A text field; null where absent. */
  text(field: number): string | null {
    const at = this.field(field);
    if (at === 0) return null;
    const start = at + this.view.getUint32(at, true);
    const length = this.view.getUint32(start, true);
    return decoder.decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start + 4, length));
  }

  /** A table field; null where absent. */
  table(field: number): FlatTable | null {
    const at = this.field(field);
    return at === 0 ? null : new FlatTable(this.view, at + this.view.getUint32(at, true));
  }

  /** A field that is a list of tables. */
  tables(field: number): FlatTable[] {
    return this.elements(field, 4, (at) => new FlatTable(this.view, at + this.view.getUint32(at, true)));
  }

  /** A field that is a list of structs of `size` bytes, each read by `read(view, position)`. */
  structs<Value>(field: number, size: number, read: (view: DataView, position: number) => Value): Value[] {
    return this.elements(field, size, (at) => read(this.view, at));
  }

  private elements<Value>(field: number, size: number, read: (position: number) => Value): Value[] {
    const at = this.field(field);
    if (at === 0) return [];
    const start = at + this.view.getUint32(at, true);
    const count = this.view.getUint32(start, true);
    if (count * size > this.view.byteLength) throw new RangeError('a list is longer than its buffer');
    return Array.from({ length: count }, (_, index) => read(start + 4 + index * size));
  }

  private field(index: number): number {
    const table = this.position - this.view.getInt32(this.position, true);
    const slot = 4 + index * 2;
    if (slot >= this.view.getUint16(table, true)) return 0;
    const offset = this.view.getUint16(table + slot, true);
    return offset === 0 ? 0 : this.position + offset;
  }
}
