package jp.jissen.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the programme's session days: seminar and workshop on the same afternoon.
 *
 * @param number         from 1, in the order of the dates
 * @param chapterNumbers chapters of the textbook; empty where the edition's papers print none
 * @param worksheetType  code of the worksheet definition, such as WS-RISK
 * @param bring          what participants bring along
 * @param runningOrder   phases in the order of the clock
 * @throws IllegalArgumentException when phases overlap or homework is due no later than this session
 */
public record SessionTemplate(int number, LocalDate date, List<Integer> partNumbers, List<Integer> chapterNumbers, Label seminarTheme,
        Label workshopTheme, String worksheetType, SessionSetting setting, List<Label> goals, Label bring, List<HomeworkTemplate> homework,
        List<PhaseTemplate> runningOrder, Basis chaptersBasis, Basis workshopBasis) {

    public SessionTemplate {
        partNumbers = List.copyOf(partNumbers);
        chapterNumbers = List.copyOf(chapterNumbers);
        goals = List.copyOf(goals);
        homework = List.copyOf(homework);
        runningOrder = List.copyOf(runningOrder);
        for (var task : homework) {
            if (task.dueBeforeSession() <= number) {
                throw new IllegalArgumentException("%s is given in session %d and must be due before a later one, not %d"
                        .formatted(task.code(), number, task.dueBeforeSession()));
            }
        }
        for (int i = 1; i < runningOrder.size(); i++) {
            if (runningOrder.get(i).start().isBefore(runningOrder.get(i - 1).end())) {
                throw new IllegalArgumentException("the phase %s starts before %s has ended"
                        .formatted(runningOrder.get(i).code(), runningOrder.get(i - 1).code()));
            }
        }
    }
}
