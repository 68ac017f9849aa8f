package jp.jissen.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * One version of the programme's templates and vocabularies: complete, checked and immutable. Lists keep the order of the files.
 *
 * @param version         such as 2025.1
 * @param fiscalYear      the year whose dates the templates have, by its April
 * @param programme       the programme's name without the year
 * @param venue           where sessions usually take place
 * @param helpdeskHours   when the office answers the telephone
 * @param parts           in order from 0, so that a part's number is its place in the list
 * @param levels          the maturity levels, from 0
 * @param programmeLevels where this programme stands on them
 * @param surveyItems     in the order of their axes
 * @param controls        the 93 controls of Annex A, sorted
 * @param caseSteps       the steps of the case collection, from 1
 * @param choices         every value of every {@link Vocabulary}
 */
public record Catalogue(String version, int fiscalYear, Label programme, Label venue, Label helpdeskHours, List<SessionTemplate> sessions, List<PartTemplate> parts, List<VisitTemplate> visits,
        List<Milestone> milestones, List<MaturityLevel> levels, ProgrammeLevels programmeLevels, List<SupportProgramme> supportProgrammes,
        List<SurveyAxis> surveyAxes, List<SurveyItemTemplate> surveyItems, List<RiskScale> riskScales, List<Threat> threats, List<Vulnerability> vulnerabilities,
        List<Control> controls, List<Approach> approaches, List<Guideline> guidelines, List<CaseStep> caseSteps, List<Industry> industries,
        List<PersonalInformationKind> personalInformation, List<Choice<?>> choices, List<GlossaryTerm> glossary) {

    public Catalogue {
        sessions = List.copyOf(sessions);
        parts = List.copyOf(parts);
        visits = List.copyOf(visits);
        milestones = List.copyOf(milestones);
        levels = List.copyOf(levels);
        supportProgrammes = List.copyOf(supportProgrammes);
        surveyAxes = List.copyOf(surveyAxes);
        surveyItems = List.copyOf(surveyItems);
        riskScales = List.copyOf(riskScales);
        threats = List.copyOf(threats);
        vulnerabilities = List.copyOf(vulnerabilities);
        controls = List.copyOf(controls);
        approaches = List.copyOf(approaches);
        guidelines = List.copyOf(guidelines);
        caseSteps = List.copyOf(caseSteps);
        industries = List.copyOf(industries);
        personalInformation = List.copyOf(personalInformation);
        choices = List.copyOf(choices);
        glossary = List.copyOf(glossary);
    }

    /** @throws IllegalArgumentException when this version has no such scale */
    public RiskScale riskScale(String code) {
        return find("risk scale", riskScales, RiskScale::code, code);
    }

    /** @throws IllegalArgumentException when this version has no session of that number */
    public SessionTemplate session(int number) {
        return find("session", sessions, session -> String.valueOf(session.number()), String.valueOf(number));
    }

    /** @throws IllegalArgumentException when this version has no such threat */
    public Threat threat(String code) {
        return find("threat", threats, Threat::code, code);
    }

    /** @throws IllegalArgumentException when this version has no such control */
    public Control control(String code) {
        return find("control", controls, Control::code, code);
    }

    public List<Choice<Medium>> media() {
        return choices(Medium.class);
    }

    public List<Choice<RiskResponse>> responses() {
        return choices(RiskResponse.class);
    }

    /** Every value of one vocabulary with its words, in the order of the enum. */
    @SuppressWarnings("unchecked")
    public <V extends Enum<V> & Vocabulary> List<Choice<V>> choices(Class<V> vocabulary) {
        return choices.stream().filter(choice -> vocabulary.isInstance(choice.value())).map(choice -> (Choice<V>) choice).toList();
    }

    /** What people call a value. */
    public Label label(Vocabulary value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst().orElseThrow().label();
    }

    private <T> T find(String what, List<T> entries, Function<T, String> codeOf, String code) {
        return entries.stream().filter(entry -> codeOf.apply(entry).equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("catalogue %s has no %s %s".formatted(version, what, code)));
    }
}
