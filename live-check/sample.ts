/** What is pushed as a file of its own beside the script, as the add-on's rubrics are: JSON with all that HTML might change. */
export const SAMPLE = '{"a":"b & c &amp; \\u003cd> \\"e\\"","ê":[1,2]}';
