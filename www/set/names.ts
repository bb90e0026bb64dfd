/** Gives each name a small number, so that a column of names is an array of numbers */
export class Names {
  readonly all: string[] = [];
  #numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.all.length;
      this.all.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }

  name(number: number): string {
    return this.all[number]!;
  }

  has(name: string) {
    return this.#numbers.has(name);
  }
}
