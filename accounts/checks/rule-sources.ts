/** Whose demand a rule is. Names of sources; articles only where they were read. */

/** What the columns and lines of the forms say of themselves: 栏次 and 行次. */
export const FORMS = "财政部门部门决算公开表样的栏次、行次关系";
export const TEMPLATE = "财政部门部门决算公开情况说明模板";
export const COMPARABILITY = "上下年度、上下级决算的衔接关系";
export const DISCLOSURE = "《地方预决算公开操作规程》和部门决算公开模板";
