/** "项目全年预算数为……，执行数为……": what the text says of one project's execution. */
const REVIEW = /预算数?(?:为|是|共|：)?-?[\d.,][^。；]{0,200}?执行数/;

/** Whether an item of the narrative reviews one project. Takes plain text. */
export function isProjectReview(item: string): boolean {
  return REVIEW.test(item);
}
