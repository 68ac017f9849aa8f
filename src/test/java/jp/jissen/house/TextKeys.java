package jp.jissen.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.jissen.access.Role;
import jp.jissen.account.AccountState;
import jp.jissen.account.Preferences;
import jp.jissen.action.ActionState;
import jp.jissen.action.Party;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.base.YearLine;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.HeadcountBand;
import jp.jissen.casestudy.NameFinding;
import jp.jissen.casestudy.Outcome;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.catalogue.Milestone;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.maturity.SurveyState;
import jp.jissen.notice.Audience;
import jp.jissen.office.OverviewCell;
import jp.jissen.office.RosterColumn;
import jp.jissen.office.RosterLine;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.SessionMode;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetSort;
import jp.jissen.register.Raise;
import jp.jissen.visit.VisitState;
import jp.jissen.work.JobState;
import jp.jissen.work.MailFilter;
import jp.jissen.work.MailState;
import jp.jissen.work.MailWay;

/**
 * The text keys in the sources: those written out, and those put together from a beginning and a value.
 *
 * @param literals every string in the sources
 * @param beginnings strings that end in a dot and are continued
 * @param asked keys written out where only a key can stand
 * @param families keys put together from a beginning and the values of an enum
 */
record TextKeys(Set<String> literals, Set<String> beginnings, Set<String> asked, Set<String> families) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern ASKED = Pattern.compile("(?:\\bt\\(|\\bnew Refusal\\(|Refusal\\.of\\(\"[^\"]*\", |\\bnew TryLater\\(|\\bSentence\\.of\\(|@PageTitle\\()\"([^\"]+)\"(?!\\s*\\+)|\\bt\\([^\"(]+\\? \"([^\"]+)\" : \"([^\"]+)\"\\)");
    private static final Pattern RECORDED = Pattern.compile("\\.record\\(\"([^\"]+)\"(?!\\s*\\+)");

    /** Labels of fields that hold the English words beside the Japanese ones. */
    private static final String IN_ENGLISH = "En";

    static TextKeys ofTheSources() throws IOException {
        var keys = new TextKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(ofEnums().flatMap(Function.identity()).toList()));
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys.read(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return keys;
    }

    private void read(String source) {
        LITERAL.matcher(source).results().forEach(found -> {
            literals.add(found.group(1));
            if (found.group(2) != null && found.group(1).endsWith(".")) {
                beginnings.add(found.group(1));
            }
        });
        ASKED.matcher(source).results().forEach(found -> Stream.of(1, 2, 3).map(found::group).filter(key -> key != null).forEach(asked::add));
        RECORDED.matcher(source).results().forEach(found -> asked.add("audit." + found.group(1)));
    }

    boolean uses(String key) {
        return literals.contains(key) || families.contains(key) || key.endsWith(IN_ENGLISH) && literals.contains(IN_ENGLISH) && uses(key.substring(0, key.length() - IN_ENGLISH.length())) || beginnings.stream().anyMatch(beginning -> key.startsWith(beginning) && literals.contains(key.substring(beginning.length())));
    }

    Set<String> required() {
        return Stream.concat(asked.stream(), families.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Stream<String>> ofEnums() {
        Map<String, Class<? extends Enum<?>>> enums = new HashMap<>(Map.of("account.state.", AccountState.class, "assets.progress.", AssetFilter.Progress.class, "assets.sort.", AssetSort.class, "attendance.mark.", Mark.class,
                "attendance.place.", Place.class, "edition.state.", EditionState.class, "enrolment.", EnrolmentStatus.class, "milestone.", Milestone.Kind.class, "raise.", Raise.class, "role.", Role.class));
        enums.putAll(Map.of("visit.mode.", VisitMode.class, "party.", Party.class, "promise.state.", ActionState.class, "visit.state.", VisitState.class));
        enums.putAll(Map.of("maturity.stage.", LevelStage.class, "survey.state.", SurveyState.class, "survey.title.", SurveyStage.class));
        enums.putAll(Map.of("case.block.", CaseBlock.class, "case.channel.", ReplyChannel.class, "case.headcount.", HeadcountBand.class, "case.names.", NameFinding.Kind.class, "case.outcome.", Outcome.class, "case.state.", CaseState.class));
        enums.putAll(Map.of("session.mode.", SessionMode.class, "settings.colorScheme.", Preferences.ColorScheme.class, "settings.language.", Preferences.Language.class, "settings.textSize.", Preferences.TextSize.class));
        enums.putAll(Map.of("overview.mark.", Mark.class, "roster.column.", RosterColumn.class, "roster.outcome.", RosterLine.Outcome.class));
        enums.putAll(Map.of("job.state.", JobState.class, "mail.state.", MailState.class, "mail.way.", MailWay.class, "notice.to.", Audience.Kind.class, "outbox.shelf.", MailFilter.Shelf.class));
        return Stream.of(
                enums.entrySet().stream().flatMap(family -> values(family.getValue()).map(value -> family.getKey() + value)),
                values(EditionState.class).filter(value -> !value.equals("PREPARING")).flatMap(value -> Stream.of("edition.become." + value, "edition.become." + value + ".text", "audit.edition." + value.toLowerCase(Locale.ROOT))),
                values(EnrolmentStatus.class).map(value -> "audit.enrolment." + value.toLowerCase(Locale.ROOT)),
                values(OverviewCell.Tone.class).filter(value -> !value.equals("NONE")).map(value -> "overview.tone." + value),
                values(Party.class).flatMap(party -> values(VisitState.class).filter(state -> !state.equals("PLANNED")).map(state -> "visit.next." + party + "." + state)),
                values(CaseState.class).filter(value -> !value.equals("ANSWERED")).map(value -> "case.step." + value),
                values(YearLine.State.class).map(value -> "strip.state." + value.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> values(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }
}
