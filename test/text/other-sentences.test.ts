import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/round/round';
import { en } from '../../src/text/en/index';
import { everyLanguage, type Text } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';
import { hauGiang } from '../support/hau-giang';
import { leavesOf, paramsIn } from './support/tree';

const rubric = hauGiang();

const settings: Settings = {
  name: '⟦round⟧',
  year: 2017,
  dataFrom: '01/01/2017',
  dataTo: '31/12/2017',
  reportBy: '14/12/2017',
  verifyBy: '',
  explainBy: '',
  publishBy: '',
  phase: 'selfAssessment',
  basis: 'self',
  ties: 'competition',
  language: 'vi',
  coordinators: ['⟦e-mail⟧'],
  verifiers: [],
  ranksAbsent: false,
  sendsMail: false,
};

type Call = [say: (text: Text) => string, params: (string | number)[]];

/** Every function that makes a sentence or a heading, called with params that stand out, and those that have to be seen in the result. */
const CALLS: Record<string, Call> = {
  'assignment.criteria': [(text) => text.assignment.criteria({ shortTitle: '⟦short⟧' }), ['⟦short⟧']],
  'assignment.leads': [(text) => text.assignment.leads('⟦names⟧'), ['⟦names⟧']],
  'assignment.wholeGroup': [(text) => text.assignment.wholeGroup('⟦group⟧', 567), ['⟦group⟧', 567]],
  'assignment.notInRound': [(text) => text.assignment.notInRound('⟦lead⟧'), ['⟦lead⟧']],
  'assignment.dueBy': [(text) => text.assignment.dueBy('⟦day⟧', '⟦end⟧'), ['⟦day⟧', '⟦end⟧']],
  'assignment.completeAfter': [(text) => text.assignment.completeAfter(567), ['/567']],
  'commands.notCoordinator': [(text) => text.commands.notCoordinator('⟦e-mail⟧'), ['⟦e-mail⟧']],
  'commands.copies': [(text) => text.commands.copies(1234, ['⟦a⟧', '⟦b⟧']), [1234, '⟦a⟧', '⟦b⟧…']],
  'commands.copyOfTab': [(text) => text.commands.copyOfTab('⟦tab⟧', '⟦original⟧'), ['⟦tab⟧', '⟦original⟧']],
  'commands.rivalSettings': [(text) => text.commands.rivalSettings(['⟦a⟧', '⟦b⟧']), [2, '“⟦a⟧”', '“⟦b⟧”']],
  'commands.rivalTabs': [(text) => text.commands.rivalTabs(['⟦a⟧', '⟦b⟧']), [2, '“⟦a⟧”', '“⟦b⟧”']],
  'commands.rivalForms': [
    (text) => text.commands.rivalForms('⟦agency⟧', ['⟦a⟧', '⟦b⟧']),
    ['⟦agency⟧', '“⟦a⟧”', '“⟦b⟧”'],
  ],
  'commands.replacedForms': [(text) => text.commands.replacedForms(3, ['⟦a⟧', '⟦b⟧']), ['⟦a⟧', '⟦b⟧…']],
  'commands.unguardedForms': [(text) => text.commands.unguardedForms(1234, ['⟦a⟧', '⟦b⟧']), [1234, '⟦a⟧', '⟦b⟧…']],
  'commands.lostForm': [(text) => text.commands.lostForm('⟦agency⟧', '⟦tab⟧'), ['⟦agency⟧', '⟦tab⟧']],
  'commands.tabsTakenBack': [(text) => text.commands.tabsTakenBack(['⟦a⟧', '⟦b⟧']), ['“⟦a⟧”', '“⟦b⟧”']],
  'commands.settingsTakenBack': [(text) => text.commands.settingsTakenBack('⟦tab⟧'), ['⟦tab⟧']],
  'submission.unknownForm': [(text) => text.submission.unknownForm('⟦tab⟧'), ['⟦tab⟧']],
  'commands.tooManyTabs': [(text) => text.commands.tooManyTabs(1001, 1002, 1003), [1001, 1002, 1003]],
  'commands.tooManyCells': [(text) => text.commands.tooManyCells(1001, 1002, 1003), [1001, 1002, 1003]],
  'commands.otherZone': [(text) => text.commands.otherZone('⟦zone⟧'), ['⟦zone⟧']],
  'commands.otherName': [(text) => text.commands.otherName('⟦a@x⟧', '⟦b@x⟧'), ['⟦a@x⟧', '⟦b@x⟧']],
  'commands.notTaken': [(text) => text.commands.notTaken(['⟦a@x⟧', '⟦b@x⟧']), ['⟦a@x⟧', '⟦b@x⟧']],
  'commands.unsteady': [(text) => text.commands.unsteady(['⟦F6⟧', '⟦G7⟧'], true), ['⟦F6⟧', '⟦G7⟧']],
  'commands.unsteadyHere': [(text) => text.commands.unsteadyHere('⟦sentence⟧'), ['⟦sentence⟧']],
  'commands.unsteadyOn': [(text) => text.commands.unsteadyOn('⟦tab⟧', '⟦sentence⟧'), ['⟦tab⟧', '⟦sentence⟧']],
  'commands.copyOf': [(text) => text.commands.copyOf('⟦tab⟧'), ['⟦tab⟧']],
  'commands.settingsWrong': [(text) => text.commands.settingsWrong(1234, '⟦first⟧'), [1234, '⟦first⟧']],
  'commands.rubricWrong': [(text) => text.commands.rubricWrong('⟦tab⟧', 1234, '⟦first⟧'), ['⟦tab⟧', 1234, '⟦first⟧']],
  'commands.rubricPlace': [(text) => text.commands.rubricPlace(1234, '⟦column⟧'), [1234, '⟦column⟧']],
  'commands.rubricColumns': [(text) => text.commands.rubricColumns('⟦tab⟧'), ['⟦tab⟧']],
  'commands.rubricLost': [(text) => text.commands.rubricLost('⟦id⟧'), ['⟦id⟧']],
  'commands.rubricRemade': [(text) => text.commands.rubricRemade('⟦tab⟧'), ['⟦tab⟧']],
  'commands.settingsRemade': [(text) => text.commands.settingsRemade(1234), [1234]],
  'commands.formRenamed': [(text) => text.commands.formRenamed('⟦before⟧', '⟦after⟧'), ['⟦before⟧', '⟦after⟧']],
  'commands.titleRenamed': [(text) => text.commands.titleRenamed('⟦tab⟧', '⟦name⟧'), ['⟦tab⟧', '⟦name⟧']],
  'commands.rightsUpdated': [(text) => text.commands.rightsUpdated(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'commands.formerForm': [(text) => text.commands.formerForm('⟦tab⟧', 2017), ['⟦tab⟧', '2017']],
  'commands.columnsMoved': [(text) => text.commands.columnsMoved('⟦tab⟧'), ['⟦tab⟧']],
  'commands.foreignColumn': [
    (text) => text.commands.foreignColumn('⟦tab⟧', 'XG', '⟦expected⟧', 'XP'),
    ['⟦tab⟧', 'XG', '⟦expected⟧', 'XP'],
  ],
  'commands.restoredColumns': [(text) => text.commands.restoredColumns('⟦tab⟧', '⟦columns⟧'), ['⟦tab⟧', '⟦columns⟧']],
  'commands.rubricMissing': [(text) => text.commands.rubricMissing('⟦id⟧'), ['⟦id⟧']],
  'commands.roundMade': [(text) => text.commands.roundMade(1234, 567), [1234, 567]],
  'commands.outOfTime': [(text) => text.commands.outOfTime(1234, 567), [1234, 567]],
  'commands.formsUpdated': [
    (text) => text.commands.formsUpdated({ forms: 567, added: 89, moved: 67, retired: 45, returned: 0 }, 1234, '⟦tab⟧'),
    [567, 1234, 89, 67, 45, '⟦tab⟧'],
  ],
  'commands.updateStopped': [(text) => text.commands.updateStopped(1234, 567), [1234, 567]],
  'commands.updateStep': [(text) => text.commands.updateStep(567, 1234), [567, 1234]],
  'commands.noFormYet': [(text) => text.commands.noFormYet(1234), [1234]],
  'commands.fingerprintMoved': [
    (text) => text.commands.fingerprintMoved('⟦tab⟧', '⟦before⟧', '⟦after⟧'),
    ['⟦tab⟧', '⟦before⟧', '⟦after⟧'],
  ],
  'commands.rowsRetired': [(text) => text.commands.rowsRetired(1234, '⟦tab⟧'), [1234, '⟦tab⟧']],
  'commands.ranked': [(text) => text.commands.ranked(1234, 567), [1234, 567]],
  'commands.withProblems': [(text) => text.commands.withProblems(1234), [1234]],
  'commands.rerendered': [(text) => text.commands.rerendered(1234), [1234]],
  'commands.newerWorkbook': [(text) => text.commands.newerWorkbook(1234, 567), [1234, 567]],
  'commands.upgraded': [(text) => text.commands.upgraded(1234, 567), [1234, 567]],
  'commands.upgrading': [(text) => text.commands.upgrading('⟦how far⟧'), ['⟦how far⟧']],
  'commands.rerenderStopped': [(text) => text.commands.rerenderStopped(1234, 567), [1234, 567]],
  'commands.clearedCells': [(text) => text.commands.clearedCells(1234), [1234]],
  'commands.clearedCell': [
    (text) => text.commands.clearedCell('⟦tab⟧', 'X97', '⟦content⟧'),
    ['⟦tab⟧', 'X97', '⟦content⟧'],
  ],
  'commands.setupBlocked': [
    (text) => text.commands.setupBlocked('⟦tab⟧', 567, '⟦sentence⟧'),
    ['⟦tab⟧', 567, '⟦sentence⟧'],
  ],
  'commands.setupDone': [(text) => text.commands.setupDone(567), [567]],
  'commands.setupStep': [(text) => text.commands.setupStep(567, 1234), [567, 1234]],
  'commands.setupWithoutYou': [(text) => text.commands.setupWithoutYou('⟦person⟧'), ['⟦person⟧']],
  'commands.setupWritten': [(text) => text.commands.setupWritten(567, 1234), [567, 1234]],
  'reminder.about.answers': [(text) => text.reminder.about.answers('⟦round⟧', '⟦day⟧'), ['⟦round⟧', '⟦day⟧']],
  'reminder.about.explanation': [(text) => text.reminder.about.explanation('⟦round⟧', '⟦day⟧'), ['⟦round⟧', '⟦day⟧']],
  'reminder.about.verification': [(text) => text.reminder.about.verification('⟦round⟧', '⟦day⟧'), ['⟦round⟧', '⟦day⟧']],
  'reminder.aboutAll': [(text) => text.reminder.aboutAll('⟦round⟧', '⟦time⟧'), ['⟦round⟧', '⟦time⟧']],
  'reminder.file': [(text) => text.reminder.file('⟦url⟧'), ['⟦url⟧']],
  'reminder.found': [(text) => text.reminder.found(567), [567]],
  'reminder.headings.answers': [(text) => text.reminder.headings.answers(567, '⟦day⟧'), [567, '⟦day⟧']],
  'reminder.headings.explanation': [(text) => text.reminder.headings.explanation(567, '⟦day⟧'), [567, '⟦day⟧']],
  'reminder.headings.verification': [(text) => text.reminder.headings.verification(567, '⟦day⟧'), [567, '⟦day⟧']],
  'reminder.mailBeyond': [(text) => text.reminder.mailBeyond(567, '⟦names⟧'), [567, '⟦names⟧']],
  'reminder.mailFailed': [(text) => text.reminder.mailFailed(567, '⟦reasons⟧'), [567, '⟦reasons⟧']],
  'reminder.mailNowhere': [(text) => text.reminder.mailNowhere(567, '⟦names⟧'), [567, '⟦names⟧']],
  'reminder.mailUnclear': [(text) => text.reminder.mailUnclear(567, '⟦names⟧'), [567, '⟦names⟧']],
  'reminder.mailWaiting': [(text) => text.reminder.mailWaiting(567), [567]],
  'reminder.mailed': [(text) => text.reminder.mailed(567, 568), [567, 568]],
  'reminder.mailedBefore': [(text) => text.reminder.mailedBefore(567), [567]],
  'reminder.mailedTo': [
    (text) => text.reminder.mailedTo('⟦name⟧', '⟦to⟧', '⟦subject⟧'),
    ['⟦name⟧', '⟦to⟧', '⟦subject⟧'],
  ],
  'reminder.wouldMail': [(text) => text.reminder.wouldMail(567, 568, 569), [567, 568, 569]],
  'reminder.nobody': [(text) => text.reminder.nobody('⟦phase⟧'), ['⟦phase⟧']],
  'reminder.nothingOn': [(text) => text.reminder.nothingOn('⟦agency⟧'), ['⟦agency⟧']],
  'reminder.overdue': [(text) => text.reminder.overdue(567), [567]],
  'reminder.returned': [(text) => text.reminder.returned('⟦reason⟧'), ['⟦reason⟧']],
  'reminder.subjectVerifiers': [(text) => text.reminder.subjectVerifiers('⟦round⟧'), ['⟦round⟧']],
  'reminder.unexplained': [(text) => text.reminder.unexplained(567, '⟦ids⟧'), [567, '⟦ids⟧']],
  'reminder.unread': [(text) => text.reminder.unread(567), [567]],
  'reminder.unverified': [(text) => text.reminder.unverified(567, '⟦ids⟧'), [567, '⟦ids⟧']],
  'reminder.greeting': [(text) => text.reminder.greeting('⟦agency⟧'), ['⟦agency⟧']],
  'reminder.invalid': [(text) => text.reminder.invalid(567, '⟦ids⟧'), [567, '⟦ids⟧']],
  'reminder.link': [(text) => text.reminder.link('⟦url⟧', '⟦tab⟧'), ['⟦url⟧', '⟦tab⟧']],
  'reminder.missing': [(text) => text.reminder.missing(1234, '⟦ids⟧'), [1234, '⟦ids⟧']],
  'reminder.subject': [(text) => text.reminder.subject('⟦round⟧', '⟦agency⟧'), ['⟦round⟧', '⟦agency⟧']],
  'commands.unassigned': [(text) => text.commands.unassigned(1234, '⟦names⟧'), [1234, '⟦names⟧']],
  'commands.yourTab': [(text) => text.commands.yourTab('⟦agency⟧'), ['⟦agency⟧']],
  'commands.noTabOfYours': [(text) => text.commands.noTabOfYours('⟦e-mail⟧'), ['⟦e-mail⟧']],
  'commands.failed': [(text) => text.commands.failed('⟦reason⟧.'), ['⟦reason⟧']],
  'commands.cannotRead': [(text) => text.commands.cannotRead('⟦reason⟧.'), ['⟦reason⟧']],
  'dashboard.title': [(text) => text.dashboard.title(settings), ['⟦round⟧']],
  'dashboard.about': [(text) => text.dashboard.about(settings), []],
  'dashboard.totals': [(text) => text.dashboard.totals('⟦group⟧'), ['⟦group⟧']],
  'dashboard.distribution': [(text) => text.dashboard.distribution('⟦group⟧'), ['⟦group⟧']],
  'dashboard.tabName': [(text) => text.dashboard.tabName('⟦group⟧'), ['⟦group⟧']],
  'dashboard.groupTitle': [(text) => text.dashboard.groupTitle('⟦group⟧'), ['⟦group⟧']],
  'dashboard.profileChart': [(text) => text.dashboard.profileChart('⟦group⟧'), ['⟦group⟧']],
  'dashboard.figures.sinceLastYear': [(text) => text.dashboard.figures.sinceLastYear(2017), ['2017']],
  'dashboard.selfAndVerified': [(text) => text.dashboard.selfAndVerified('⟦group⟧'), ['⟦group⟧']],
  'dashboard.ends': [(text) => text.dashboard.ends('⟦group⟧'), ['⟦group⟧']],
  'dashboard.all': [(text) => text.dashboard.all('⟦group⟧'), ['⟦group⟧']],
  'form.subtitle': [
    (text) => text.form.subtitle(settings, rubric),
    ['⟦round⟧', '01/01/2017', '31/12/2017', '14/12/2017', '1663/QĐ-UBND'],
  ],
  'form.progressAfter': [(text) => text.form.progressAfter(1234), [1234]],
  'form.printedMax': [(text) => text.form.printedMax(1234, 567), [1234, 567]],
  'form.cutAt': [(text) => text.form.cutAt(1234, 567), [1234, 567]],
  'form.notCutAt': [(text) => text.form.notCutAt(1234, 567), [1234, 567]],
  'form.itemHelp': [(text) => text.form.itemHelp('⟦item⟧'), ['⟦item⟧']],
  'form.figureHelp': [(text) => text.form.figureHelp('⟦what⟧'), ['⟦what⟧']],
  'form.daysHelp': [(text) => text.form.daysHelp('⟦what⟧', ['⟦words⟧', '⟦others⟧']), ['⟦what⟧', '⟦words⟧', '⟦others⟧']],
  'form.shareHelp': [(text) => text.form.shareHelp('⟦what⟧'), ['⟦what⟧']],
  'form.suppliedHelp': [(text) => text.form.suppliedHelp('⟦what⟧'), ['⟦what⟧']],
  'form.markHelp': [(text) => text.form.markHelp('⟦what⟧', 1234), ['⟦what⟧', 1234]],
  'decisionProblems.noExemption': [
    (text) => text.decisionProblems.noExemption({ code: 'noExemption', heading: 'C.3' }),
    [],
  ],
  'decisionProblems.notAnAmount': [
    (text) => text.decisionProblems.notAnAmount({ code: 'notAnAmount', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'decisionProblems.notYesOrNo': [
    (text) => text.decisionProblems.notYesOrNo({ code: 'notYesOrNo', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'decisionProblems.criterionMissing': [
    (text) => text.decisionProblems.criterionMissing({ code: 'criterionMissing' }),
    [],
  ],
  'decisionProblems.noZeroDenominator': [
    (text) => text.decisionProblems.noZeroDenominator({ code: 'noZeroDenominator', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'decisionProblems.unknownTreatment': [
    (text) => text.decisionProblems.unknownTreatment({ code: 'unknownTreatment', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'decisionProblems.repeated': [
    (text) => text.decisionProblems.repeated({ code: 'repeated', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'decisionProblems.unknownCause': [
    (text) => text.decisionProblems.unknownCause({ code: 'unknownCause', cause: 'late' }),
    [],
  ],
  'decisionProblems.unknownCriterion': [
    (text) => text.decisionProblems.unknownCriterion({ code: 'unknownCriterion', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'form.exemption': [(text) => text.form.exemption('⟦label⟧'), ['⟦label⟧']],
  'form.notApplicable': [(text) => text.form.notApplicable(567), [567]],
  'form.gradeWithPoints': [(text) => text.form.gradeWithPoints('⟦A⟧', 1234.5), ['⟦A⟧', 1234.5]],
  'form.base': [(text) => text.form.base(rubric), ['I – V']],
  'form.deduction': [(text) => text.form.deduction('⟦cause⟧'), ['⟦cause⟧']],
  'form.ruleNote': [
    (text) =>
      text.form.ruleNote(
        { max: 12.5, rule: { type: 'yesNo', yes: 12.5 }, help: '⟦help⟧', evidence: '⟦paper⟧' },
        '⟦full⟧',
        '⟦source⟧',
      ),
    [12.5, '⟦full⟧', '⟦help⟧', '⟦paper⟧', '⟦source⟧'],
  ],
  'form.stillMissing': [(text) => text.form.stillMissing(1234), [1234]],
  'functions.rubricBroken': [(text) => text.functions.rubricBroken(1234, '⟦sentence⟧'), [1234, '⟦sentence⟧']],
  'log.change': [(text) => text.log.change('⟦what⟧', '⟦before⟧', '⟦after⟧'), ['⟦what⟧', '⟦before⟧', '⟦after⟧']],
  'log.group': [(text) => text.log.group('⟦id⟧'), ['⟦id⟧']],
  'log.agency': [(text) => text.log.agency('⟦id⟧'), ['⟦id⟧']],
  'log.verified': [(text) => text.log.verified(567, 1234), [567, 1234]],
  'log.verifiedMore': [(text) => text.log.verifiedMore('⟦list⟧'), ['⟦list⟧']],
  'log.verifiedLess': [(text) => text.log.verifiedLess('⟦list⟧'), ['⟦list⟧']],
  'log.onForm': [(text) => text.log.onForm('⟦agency⟧', '⟦changes⟧'), ['⟦agency⟧', '⟦changes⟧']],
  'log.rubricNoted': [(text) => text.log.rubricNoted('⟦tab⟧', '⟦mark⟧'), ['⟦tab⟧', '⟦mark⟧']],
  'log.rubricChanged': [(text) => text.log.rubricChanged('⟦tab⟧', '⟦where⟧'), ['⟦tab⟧', '⟦where⟧']],
  'log.rubricCriteria': [(text) => text.log.rubricCriteria('⟦list⟧'), ['⟦list⟧']],
  'log.rubricMarks': [(text) => text.log.rubricMarks('⟦before⟧', '⟦after⟧'), ['⟦before⟧', '⟦after⟧']],
  'log.broken': [(text) => text.log.broken(1234), [1234]],
  'phases.preview': [(text) => text.phases.preview('⟦from⟧', '⟦to⟧'), ['⟦from⟧', '⟦to⟧']],
  'phases.basisChanges': [(text) => text.phases.basisChanges('⟦basis⟧'), ['⟦basis⟧']],
  'phases.notReady': [(text) => text.phases.notReady(567, 1234), [567, 1234]],
  'phases.notBegun': [(text) => text.phases.notBegun(1234), [1234]],
  'phases.incomplete': [(text) => text.phases.incomplete(1234), [1234]],
  'phases.withProblems': [(text) => text.phases.withProblems(1234), [1234]],
  'phases.notSubmitted': [(text) => text.phases.notSubmitted(1234), [1234]],
  'phases.notVerified': [(text) => text.phases.notVerified(1234), [1234]],
  'phases.partlyVerified': [(text) => text.phases.partlyVerified(1234), [1234]],
  'phases.withoutOpinion': [(text) => text.phases.withoutOpinion(1234), [1234]],
  'phases.unexplained': [(text) => text.phases.unexplained(1234), [1234]],
  'phases.unsettled': [(text) => text.phases.unsettled(1234), [1234]],
  'phases.moved': [(text) => text.phases.moved('⟦from⟧', '⟦to⟧'), ['⟦from⟧', '⟦to⟧']],
  'phases.alreadyThere': [(text) => text.phases.alreadyThere('⟦phase⟧'), ['⟦phase⟧']],
  'phases.lastPhase': [(text) => text.phases.lastPhase('⟦phase⟧'), ['⟦phase⟧']],
  'phases.stepByStep': [(text) => text.phases.stepByStep('⟦from⟧', '⟦to⟧'), ['⟦from⟧', '⟦to⟧']],
  'phases.rightsFollow': [(text) => text.phases.rightsFollow(1234), [1234]],
  'phases.rightsFailed': [(text) => text.phases.rightsFailed('⟦reason⟧.'), ['⟦reason⟧']],
  'phases.formulasFixed': [(text) => text.phases.formulasFixed(1234, '⟦tabs⟧'), [1234, '⟦tabs⟧']],
  'phases.rightsLeft': [(text) => text.phases.rightsLeft(1234), [1234]],
  'phases.rightsInOrder': [(text) => text.phases.rightsInOrder(1234), [1234]],
  'phases.rightsRepaired': [(text) => text.phases.rightsRepaired(567, 1234), [567, 1234]],
  'phases.found': [(text) => text.phases.found('⟦tab⟧', '⟦what⟧'), ['⟦tab⟧', '⟦what⟧']],
  'phases.moreTabs': [(text) => text.phases.moreTabs(1234), [1234]],
  'ranking.tabName': [(text) => text.ranking.tabName('⟦group⟧'), ['⟦group⟧']],
  'ranking.title': [(text) => text.ranking.title('⟦group⟧'), ['⟦group⟧']],
  'ranking.stamp': [
    (text) =>
      text.ranking.stamp({
        by: '⟦by⟧',
        basis: '⟦basis⟧',
        equal: '⟦equal⟧',
        rubric: '⟦rubric⟧',
        ties: '⟦ties⟧',
        absent: '⟦absent⟧',
      }),
    ['⟦by⟧', '⟦basis⟧', '⟦equal⟧', '⟦rubric⟧', '⟦ties⟧'],
  ],
  'ranking.counted.changes.points': [(text) => text.ranking.counted.changes.points(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.rubricVersion': [
    (text) => text.ranking.rubricVersion({ ...rubric, version: '⟦7⟧' }),
    ['Hậu Giang 2017', '⟦7⟧'],
  ],
  'ranking.section': [(text) => text.ranking.section({ number: 'II', title: 'ỨNG DỤNG CNTT' }), ['II. Ứng dụng CNTT']],
  'ranking.columns.points': [(text) => text.ranking.columns.points(1234.5), [1234.5]],
  'ranking.remarks.deducted': [
    (text) => text.ranking.remarks.deducted(1234.5, '⟦cause⟧', '⟦reason⟧'),
    [1234.5, '⟦cause⟧', '⟦reason⟧'],
  ],
  'ranking.remarks.exempt': [(text) => text.ranking.remarks.exempt('⟦headings⟧'), ['⟦headings⟧']],
  'ranking.remarks.zeroDenominator.full': [(text) => text.ranking.remarks.zeroDenominator.full('⟦ids⟧'), ['⟦ids⟧']],
  'ranking.remarks.zeroDenominator.zero': [(text) => text.ranking.remarks.zeroDenominator.zero('⟦ids⟧'), ['⟦ids⟧']],
  'ranking.remarks.notApplicable': [(text) => text.ranking.remarks.notApplicable('⟦ids⟧'), ['⟦ids⟧']],
  'ranking.remarks.missing': [(text) => text.ranking.remarks.missing(1234), [1234]],
  'ranking.remarks.invalid': [(text) => text.ranking.remarks.invalid(1234), [1234]],
  'ranking.remarks.lostRows': [(text) => text.ranking.remarks.lostRows(1234), [1234]],
  'ranking.remarks.misplacedRows': [(text) => text.ranking.remarks.misplacedRows(1234), [1234]],
  'ranking.remarks.repeatedRows': [(text) => text.ranking.remarks.repeatedRows(1234), [1234]],
  'rubric.readByIds': [(text) => text.rubric.readByIds('⟦id⟧', '⟦after⟧'), ['⟦id⟧', '⟦after⟧']],
  'rubric.tabName': [(text) => text.rubric.tabName('⟦short⟧'), ['⟦short⟧']],
  'settings.rubricHelp': [(text) => text.settings.rubricHelp('⟦rubrics⟧'), ['⟦rubrics⟧']],
  'settings.roundName': [(text) => text.settings.roundName(2017), ['2017']],
  'status.badVerdict': [(text) => text.status.badVerdict('⟦agreed⟧'), ['⟦agreed⟧']],
  'status.notZeroByZero': [(text) => text.status.notZeroByZero('⟦id⟧'), ['⟦id⟧']],
  'status.changedSince': [(text) => text.status.changedSince('⟦at⟧'), ['⟦at⟧']],
  'rubricFiles.place': [(text) => text.rubricFiles.place('⟦path⟧', '⟦id⟧'), ['⟦path⟧', '⟦id⟧']],
  'rubricFiles.emptyRubric.title': [(text) => text.rubricFiles.emptyRubric.title('⟦name⟧'), ['⟦name⟧']],
  'rubricFiles.nameTooLong': [(text) => text.rubricFiles.nameTooLong(1234, 567), [1234, 567]],
  'rubricFiles.badId': [(text) => text.rubricFiles.badId('⟦id⟧', 1234), ['⟦id⟧', 1234]],
  'rubricFiles.builtInId': [(text) => text.rubricFiles.builtInId('⟦id⟧', '⟦name⟧'), ['⟦id⟧', '⟦name⟧']],
  'rubricFiles.takenId': [(text) => text.rubricFiles.takenId('⟦id⟧', '⟦tab⟧'), ['⟦id⟧', '⟦tab⟧']],
  'rubricFiles.sourceGone': [(text) => text.rubricFiles.sourceGone('⟦id⟧'), ['⟦id⟧']],
  'rubricFiles.made': [(text) => text.rubricFiles.made('⟦tab⟧'), ['⟦tab⟧']],
  'rubricFiles.imported': [(text) => text.rubricFiles.imported('⟦tab⟧', 1234), ['⟦tab⟧', 1234]],
  'rubricFiles.notImported': [(text) => text.rubricFiles.notImported(1234), [1234]],
  'rubricFiles.gone': [(text) => text.rubricFiles.gone('⟦id⟧'), ['⟦id⟧']],
  'rubricFiles.toMend': [(text) => text.rubricFiles.toMend(1234), [1234]],
  'status.submitted': [(text) => text.status.submitted('⟦at⟧', '⟦by⟧'), ['⟦at⟧', '⟦by⟧']],
  'status.verifiedOf': [(text) => text.status.verifiedOf(567, 1234), ['567/1234']],
  'status.of': [(text) => text.status.of(567, 1234), ['567/1234']],
  'summary.about': [(text) => text.summary.about(settings), []],
  'summary.share': [(text) => text.summary.share({ number: 'VII', title: '⟦title⟧' }), ['VII', '⟦title⟧']],
  'summary.criteria': [(text) => text.summary.criteria({ number: 'VII' }), ['VII']],
  'summary.points': [(text) => text.summary.points({ number: 'VII', max: 1234.5 }), ['VII', 1234.5]],
  'summary.beforeCut': [(text) => text.summary.beforeCut({ number: 'VII', max: 1234.5 }), ['VII', 1234.5]],
  'submission.dueBy': [(text) => text.submission.dueBy('⟦day⟧'), ['⟦day⟧']],
  'submission.noticeLate': [(text) => text.submission.noticeLate(1234), [1234]],
  'submission.noticeReturned': [(text) => text.submission.noticeReturned('⟦reason⟧'), ['⟦reason⟧']],
  'submission.noticeLocked': [(text) => text.submission.noticeLocked('⟦day⟧'), ['⟦day⟧']],
  'submission.notYours': [(text) => text.submission.notYours('⟦agency⟧', '⟦e-mail⟧'), ['⟦agency⟧', '⟦e-mail⟧']],
  'submission.alreadySubmitted': [(text) => text.submission.alreadySubmitted('⟦agency⟧', '⟦at⟧'), ['⟦agency⟧', '⟦at⟧']],
  'submission.alreadyRequested': [(text) => text.submission.alreadyRequested('⟦at⟧'), ['⟦at⟧']],
  'submission.wrongPhase': [(text) => text.submission.wrongPhase('⟦phase⟧'), ['⟦phase⟧']],
  'submission.mustMend': [(text) => text.submission.mustMend(1234, '⟦first⟧'), [1234, '⟦first⟧']],
  'submission.place': [(text) => text.submission.place('⟦id⟧', 'XF97', '⟦sentence⟧'), ['⟦id⟧', 'XF97', '⟦sentence⟧']],
  'submission.stillMissing': [(text) => text.submission.stillMissing(1234), [1234]],
  'submission.stillWarned': [(text) => text.submission.stillWarned(1234), [1234]],
  'submission.confirm': [(text) => text.submission.confirm('⟦what⟧'), ['⟦what⟧']],
  'submission.submitted': [
    (text) => text.submission.submitted('⟦agency⟧', '⟦at⟧', '⟦mark⟧'),
    ['⟦agency⟧', '⟦at⟧', '⟦mark⟧'],
  ],
  'submission.lateNote': [(text) => text.submission.lateNote(1234), [1234]],
  'submission.received': [(text) => text.submission.received(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'submission.receivedOne': [(text) => text.submission.receivedOne('⟦agency⟧', '⟦timing⟧'), ['⟦agency⟧', '⟦timing⟧']],
  'submission.late': [(text) => text.submission.late(1234), [1234]],
  'submission.receptionLeft': [(text) => text.submission.receptionLeft(1234), [1234]],
  'submission.receptionWaits': [(text) => text.submission.receptionWaits('⟦reason⟧'), ['⟦reason⟧']],
  'submission.returnPrompt': [(text) => text.submission.returnPrompt('⟦agency⟧'), ['⟦agency⟧']],
  'submission.longReason': [(text) => text.submission.longReason(1234), [1234]],
  'submission.nothingToReturn': [(text) => text.submission.nothingToReturn('⟦agency⟧'), ['⟦agency⟧']],
  'submission.returned': [(text) => text.submission.returned('⟦agency⟧', '⟦reason⟧'), ['⟦agency⟧', '⟦reason⟧']],
  'submission.notOver': [(text) => text.submission.notOver('⟦day⟧'), ['⟦day⟧']],
  'submission.locked': [(text) => text.submission.locked(1234, '⟦day⟧'), [1234, '⟦day⟧']],
  'submission.stillReturned': [(text) => text.submission.stillReturned(1234), [1234]],
  'submission.lockLeft': [(text) => text.submission.lockLeft(1234), [1234]],
  'submission.autoFailed': [(text) => text.submission.autoFailed('⟦reason⟧.'), ['⟦reason⟧']],
  'submission.remarkLate': [(text) => text.submission.remarkLate(1234), [1234]],
  'submission.oddities.unreadableTime': [
    (text) => text.submission.oddities.unreadableTime({ code: 'unreadableTime', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'submission.oddities.timeAhead': [
    (text) => text.submission.oddities.timeAhead({ code: 'timeAhead', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'submission.oddities.timeBeforeCheck': [
    (text) =>
      text.submission.oddities.timeBeforeCheck({
        code: 'timeBeforeCheck',
        entered: '⟦entered⟧',
        checkedAt: '⟦checked⟧',
      }),
    ['⟦entered⟧', '⟦checked⟧'],
  ],
  'submission.oddities.stranger': [
    (text) => text.submission.oddities.stranger({ code: 'stranger', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'submission.oddities.foreignFingerprint': [
    (text) => text.submission.oddities.foreignFingerprint({ code: 'foreignFingerprint', entered: '⟦entered⟧' }),
    ['⟦entered⟧'],
  ],
  'submission.oddities.timeUnchecked': [
    (text) =>
      text.submission.oddities.timeUnchecked({
        code: 'timeUnchecked',
        entered: '⟦entered⟧',
        checkedAt: '⟦checkedAt⟧',
      }),
    ['⟦entered⟧', '⟦checkedAt⟧'],
  ],
  'submission.oddities.formulasFixed': [
    (text) => text.submission.oddities.formulasFixed({ code: 'formulasFixed', cells: '⟦cells⟧' }),
    ['⟦cells⟧'],
  ],
  'submission.remarkFormulas': [(text) => text.submission.remarkFormulas(1234), [1234]],
  'submission.formulaFromElsewhere': [
    (text) => text.submission.formulaFromElsewhere('⟦cell⟧', '⟦formula⟧'),
    ['⟦cell⟧', '⟦formula⟧'],
  ],
  'submission.formulasWillBe': [(text) => text.submission.formulasWillBe('⟦cells⟧'), ['⟦cells⟧']],
  'submission.formulasWere': [(text) => text.submission.formulasWere('⟦form⟧', '⟦list⟧'), ['⟦form⟧', '⟦list⟧']],
  'submission.formulasFilled': [(text) => text.submission.formulasFilled('⟦form⟧', '⟦list⟧'), ['⟦form⟧', '⟦list⟧']],
  'submission.oddities.changedSinceVerdict': [
    (text) => text.submission.oddities.changedSinceVerdict({ code: 'changedSinceVerdict', criteria: '⟦criteria⟧' }),
    ['⟦criteria⟧'],
  ],
  'submission.remarkChangedSinceVerdict': [
    (text) => text.submission.remarkChangedSinceVerdict('⟦criteria⟧'),
    ['⟦criteria⟧'],
  ],
  'submission.oddities.changedSince': [(text) => text.submission.oddities.changedSince({ code: 'changedSince' }), []],
  'commands.publishQuestion': [
    (text) =>
      text.commands.publishQuestion({
        year: 2017,
        version: 12,
        basis: '⟦basis⟧',
        entered: 567,
        agencies: 1234,
        readiness: '⟦readiness⟧.',
      }),
    ['2017', 12, '⟦basis⟧', 567, 1234, '⟦readiness⟧.'],
  ],
  'commands.published': [
    (text) => text.commands.published('⟦tab⟧', '⟦annex⟧', '⟦mark⟧'),
    ['⟦tab⟧', '⟦annex⟧', '⟦mark⟧'],
  ],
  'commands.corrected': [(text) => text.commands.corrected(567, 1234), [567, 1234]],
  'commands.alreadyPublished': [(text) => text.commands.alreadyPublished('⟦tab⟧', '⟦mark⟧'), ['⟦tab⟧', '⟦mark⟧']],
  'commands.notYetPublication': [(text) => text.commands.notYetPublication('⟦item⟧'), ['⟦item⟧']],
  'commands.notPublished': [(text) => text.commands.notPublished(2017), ['2017']],
  'commands.changedSincePublished': [(text) => text.commands.changedSincePublished('⟦tab⟧'), ['⟦tab⟧']],
  'commands.alreadyCarriedOver': [(text) => text.commands.alreadyCarriedOver(2018, 2017), ['2018', '2017']],
  'commands.carryOverUnderWay': [(text) => text.commands.carryOverUnderWay(2017), ['2017']],
  'commands.carryOverQuestion': [
    (text) => text.commands.carryOverQuestion({ year: 2017, next: 2018, agencies: 567, left: 1234, version: 12 }),
    ['2017', '2018', 567, 1234, 12],
  ],
  'commands.carriedOver': [(text) => text.commands.carriedOver(2018, 567, '⟦tab⟧'), ['2018', 567, '⟦tab⟧']],
  'commands.carryOverStopped': [(text) => text.commands.carryOverStopped(1234, 567), [1234, 567]],
  'commands.archiveBroken': [(text) => text.commands.archiveBroken('⟦tab⟧'), ['⟦tab⟧']],
  'commands.archiveDamaged': [(text) => text.commands.archiveDamaged('⟦tab⟧'), ['⟦tab⟧']],
  'commands.changedSinceArchived': [
    (text) => text.commands.changedSinceArchived('⟦tab⟧', '⟦rows⟧'),
    ['⟦tab⟧', '⟦rows⟧'],
  ],
};

/** Functions with tests of their own: the sentences for problems and for what was scored, numbers, the ways of scoring and what earns the most. */
const TESTED_ELSEWHERE =
  /^(answerProblems|settingProblems|rubricProblems|rubricFiles\.faults|explainWords|publication|archive|verification|ranking\.(changes|movement))\.|^(number|points|method|fullMark)$/;

describe('the functions of the texts', () => {
  it('are all called below', () => {
    const functions = leavesOf(vi).flatMap(([path, value]) =>
      typeof value === 'function' && !TESTED_ELSEWHERE.test(path) ? [path] : [],
    );
    expect(Object.keys(CALLS).sort()).toEqual(functions);
  });

  it.each(Object.entries(CALLS))('%s', (_path, [say, params]) => {
    for (const text of everyLanguage) {
      const sentence = say(text);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      expect(paramsIn(text, sentence, params), sentence).toEqual(params.map((_, at) => at));
    }
  });

  it('say something else when nothing is known of the person', () => {
    for (const text of everyLanguage) {
      for (const say of [text.commands.notCoordinator, text.commands.noTabOfYours]) {
        expect(say('')).not.toMatch(/ {2}|^ |; không/);
        expect(say('')).not.toBe(say('⟦e-mail⟧').replace('⟦e-mail⟧', ''));
      }
    }
  });

  it('say which score is shown', () => {
    for (const text of everyLanguage) {
      const [self, verified] = [settings, { ...settings, basis: 'verified' as const }];
      expect(text.summary.about(self)).toContain(text.settings.basis.self.toLowerCase());
      expect(text.summary.about(verified)).toContain(text.settings.basis.verified.toLowerCase());
      expect(text.dashboard.about(self)).toContain(text.settings.basis.self.toLowerCase());
      expect(text.dashboard.about(verified)).toContain(text.settings.basis.verified.toLowerCase());
    }
  });

  it('do not speak of a row 0 when the rubric table as a whole is meant', () => {
    expect(en.commands.rubricPlace(0, 'Points')).toBe('the table as a whole:');
    expect(en.functions.rubricBroken(0, 'x.')).toBe('The rubric has a mistake: x.');
  });

  it('put the subtotal of a single section in the singular', () => {
    const [section] = rubric.sections;
    const one = { ...rubric, sections: section === undefined ? [] : [section] };
    expect(en.form.base(one)).toBe('Subtotal of section I');
    expect(en.form.base({ ...one, total: { method: 'mean' } })).toBe('Mean of 10 criteria');
    expect(en.form.base({ ...rubric, total: { method: 'mean' } })).toBe('Mean of sections I – V');
  });
});
