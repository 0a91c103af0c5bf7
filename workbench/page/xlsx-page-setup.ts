/**
 * A sheet's part of an .xlsx file with what it is printed on: A4 across, as many pages down as it takes, since what is filled in here is wider than it is high. The
 * engine writes none.
 *
 * @param xml the part as the engine wrote it
 */
export function withPageSetup(xml: string): string {
  return fitsToPage(xml).replace(
    // What may stand behind the page setup, in the order that the format asks for.
    /<(?:drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
    (next) => `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>${SETUP}${next}`,
  );
}

/** 9 is A4; a height of 0 pages is any number of them. */
const SETUP = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

const FIT = '<pageSetUpPr fitToPage="1"/>';

function fitsToPage(xml: string): string {
  if (xml.includes('</sheetPr>')) return xml.replace('</sheetPr>', `${FIT}</sheetPr>`);
  const empty = /<sheetPr\b([^>]*)\/>/;
  if (empty.test(xml)) return xml.replace(empty, `<sheetPr$1>${FIT}</sheetPr>`);
  return xml.replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr>${FIT}</sheetPr>`);
}
