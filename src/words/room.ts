/** The sentences of one room in every language: English is always there, others from when their catalogue is loaded. */
export class Room<Words> {
  readonly #english: Words;
  readonly #others = new Map<string, Words>();

  constructor(english: Words) {
    this.#english = english;
  }

  /** @param language the primary tag: "es" */
  add(language: string, words: Words): void {
    this.#others.set(language, words);
  }

  /** @param language BCP 47; what is not there is in English */
  in(language: string): Words {
    return this.#others.get(language.split('-')[0] ?? '') ?? this.#english;
  }
}
