import { useObserved } from '../observable';
import type { Person } from '../setting';
import type { Words } from '../text/words';
import { ActingAs } from './acting-as';
import type { Screen } from './screen';

interface Props {
  title: string;
  people: readonly Person[];
  person: Person;
  screen: Screen;
  words: Words;
  onActAs: (person: Person) => void;
}

/** The file's name, whether everything is saved, and who is at the screen. */
export function TitleBar({ title, people, person, screen, words, onActAs }: Props) {
  const saveState = useObserved(screen.saveState);
  return (
    <header class="title-bar">
      <img class="file-icon" src="/icon.svg" alt="" />
      <h1>{title}</h1>
      <span class={`save-state ${saveState}`} role="status">
        {words[saveState]}
      </span>
      <ActingAs people={people} person={person} words={words} onActAs={onActAs} />
    </header>
  );
}
