import type { Question } from '../../utils/packs/reading-room';
import { answerQuestion } from '../../utils/packs/reading-room';
import { onQuestion } from '../../utils/platform/reading-room';

onQuestion(async (question) => answerQuestion(question as Question));
