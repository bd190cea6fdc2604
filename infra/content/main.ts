import { compileLibrary, countLines, problemsOf } from '@sitwell/content/check';
import { expectedOfContent } from './expected.ts';

/*
 * content:check: the whole content library against its rules, and against the findings, warning signs, sites and Annex points
 * of the desk check. Prints counts per topic and locale, then each problem with its file; exit 1 on any.
 */

const { compiled } = await compileLibrary();
const problems = problemsOf(compiled, expectedOfContent(new Date().toISOString().slice(0, 10)));
for (const line of countLines(compiled)) console.log(line);
for (const { rule, file, message } of problems) console.log(`${rule}: ${file}: ${message}`);
console.log(problems.length === 0 ? 'content: nothing wrong' : `content: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
