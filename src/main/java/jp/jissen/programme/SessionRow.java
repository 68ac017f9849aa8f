package jp.jissen.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A session. @param onlineUrl where it takes place when {@link SessionMode#ONLINE}; @param version for {@link SessionService#change} */
public record SessionRow(SessionId id, EditionId edition, int number, LocalDate heldOn, SessionState state, SessionMode mode, Words venue, String onlineUrl,
        SessionTexts texts, List<Integer> partNumbers, List<Integer> chapterNumbers, String worksheetType, long version) {

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }

    /** Whether its day is over. */
    public boolean over(LocalDate today) {
        return heldOn.isBefore(today);
    }

    public List<String> goals(Locale locale) {
        return texts.goals().in(locale).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
