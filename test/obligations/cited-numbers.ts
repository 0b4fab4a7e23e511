/** The obligations a title names: "(P 2; obligations 41, 54–56, X4)" names 41, 54, 55 and 56. */

const NAMED = /\bobligations?\s+((?:\d+(?:\s*[-–]\s*\d+)?(?:,\s*|\s+and\s+)?)+)/gi;

export function readCitedNumbers(title: string): readonly number[] {
  const numbers = new Set<number>();
  for (const [, list = ''] of title.matchAll(NAMED)) {
    for (const part of list.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)) {
      const first = Number(part[1]);
      const last = Number(part[2] ?? part[1]);
      for (let number = first; number <= last; number++) numbers.add(number);
    }
  }
  return [...numbers].toSorted((a, b) => a - b);
}
