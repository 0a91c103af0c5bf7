import { useObserved } from '../observable';
import type { Words } from '../text/words';
import type { Tour } from '../tour';

interface Props {
  tour: Tour;
  words: Words;
}

/** The tour's card, in a corner and in nobody's way: the workbook can be used while it is open. */
export function TourCard({ tour, words }: Props) {
  const at = useObserved(tour.at);
  const stop = at === undefined ? undefined : tour.stops[at];
  if (at === undefined || stop === undefined) return null;
  const { title, text } = words.tour.stops[stop.name];
  const isLast = at === tour.stops.length - 1;
  return (
    <section
      class="tour"
      aria-label={words.tour.name}
      onKeyDown={(event) => {
        // The grid behind must not take these keys for typing.
        event.stopPropagation();
        if (event.key === 'Escape') tour.close();
      }}
    >
      <header class="tour-head">
        <h2>{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={() => tour.close()}
        >
          ×
        </button>
      </header>
      <p class="tour-text" role="status">
        {text}
      </p>
      <div class="tour-foot">
        <span class="tour-count">{`${at + 1}/${tour.stops.length}`}</span>
        {at > 0 && (
          <button type="button" onClick={() => tour.goTo(at - 1)}>
            {words.tour.back}
          </button>
        )}
        <button type="button" class="primary" onClick={() => (isLast ? tour.close() : tour.goTo(at + 1))}>
          {isLast ? words.tour.done : at === 0 ? words.tour.start : words.tour.next}
        </button>
      </div>
    </section>
  );
}
