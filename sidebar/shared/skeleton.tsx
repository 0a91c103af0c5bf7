import { useWords } from './words';

/** Where things will be, until the first answer. */
export function Skeleton() {
  const { loading } = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{loading}</span>
      <i class="wide" />
      <i class="tall" />
      <i />
      <i />
      <i />
      <i class="short" />
    </div>
  );
}
