package jp.jissen.maturity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.springframework.stereotype.Repository;

/** The answers of surveys: scores and comments each in one statement, however many. */
@Repository
class SurveyContents {

    private final EntityManager entities;

    SurveyContents(EntityManager entities) {
        this.entities = entities;
    }

    SurveyContent of(Survey survey) {
        return of(List.of(survey)).get(survey.id());
    }

    /** By the survey's id. */
    Map<UUID, SurveyContent> of(Collection<Survey> surveys) {
        Map<UUID, Map<String, Map<String, Answer>>> scores = new HashMap<>();
        rows(surveys, "select score.surveyId as survey, item.axis as axis, item.code as code, score.score as score from ScoreLine score join ItemLine item on item.id = score.itemId where score.surveyId in :ids")
                .forEach(row -> scores.computeIfAbsent(row.get("survey", UUID.class), id -> new TreeMap<>()).computeIfAbsent(row.get("axis", String.class), axis -> new TreeMap<>())
                        .put(row.get("code", String.class), new Answer(row.get("score", Integer.class))));
        Map<UUID, Map<String, String>> comments = new HashMap<>();
        rows(surveys, "select comment.surveyId as survey, comment.axis as axis, comment.text as text from CommentLine comment where comment.surveyId in :ids")
                .forEach(row -> comments.computeIfAbsent(row.get("survey", UUID.class), id -> new TreeMap<>()).put(row.get("axis", String.class), row.get("text", String.class)));
        Map<UUID, SurveyContent> contents = new HashMap<>();
        surveys.forEach(survey -> contents.put(survey.id(), content(scores.getOrDefault(survey.id(), Map.of()), comments.getOrDefault(survey.id(), Map.of()))));
        return contents;
    }

    private static SurveyContent content(Map<String, Map<String, Answer>> scores, Map<String, String> comments) {
        Map<String, AxisRating> axes = new TreeMap<>();
        scores.forEach((axis, answers) -> axes.put(axis, new AxisRating(answers, comments.getOrDefault(axis, ""))));
        comments.forEach((axis, comment) -> axes.computeIfAbsent(axis, one -> new AxisRating(Map.of(), comment)));
        return new SurveyContent(axes);
    }

    /** @param items of the axis */
    void replace(Survey survey, String axis, List<ItemLine> items, AxisRating rating) {
        entities.flush();
        entities.createQuery("delete from ScoreLine where surveyId = :survey and itemId in :items").setParameter("survey", survey.id()).setParameter("items", items.stream().map(ItemLine::id).toList()).executeUpdate();
        entities.createQuery("delete from CommentLine where surveyId = :survey and axis = :axis").setParameter("survey", survey.id()).setParameter("axis", axis).executeUpdate();
        items.stream().filter(item -> rating.answers().containsKey(item.code())).forEach(item -> entities.persist(new ScoreLine(survey, item, rating.answers().get(item.code()))));
        if (!rating.comment().isEmpty()) {
            entities.persist(new CommentLine(survey, axis, rating.comment()));
        }
        entities.flush();
    }

    private List<Tuple> rows(Collection<Survey> surveys, String query) {
        return entities.createQuery(query, Tuple.class).setParameter("ids", surveys.stream().map(Survey::id).toList()).getResultList();
    }
}
