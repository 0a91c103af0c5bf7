import type { Person } from '../setting';
import type { Words } from '../text/words';

interface Props {
  people: readonly Person[];
  person: Person;
  words: Words;
  onActAs: (person: Person) => void;
}

/** Chooses whose eyes and rights the workbook is seen with. */
export function ActingAs({ people, person, words, onActAs }: Props) {
  return (
    <label class="acting-as">
      <span class="acting-as-label">{words.actingAs}</span>
      <select
        value={person.email}
        title={`${person.title} · ${person.email} · ${words[person.right]}`}
        onChange={(event) => {
          const chosen = people.find((other) => other.email === event.currentTarget.value);
          if (chosen) onActAs(chosen);
          event.currentTarget.blur();
        }}
      >
        {people.map((other) => (
          <option key={other.email} value={other.email}>
            {other.title}
          </option>
        ))}
      </select>
    </label>
  );
}
