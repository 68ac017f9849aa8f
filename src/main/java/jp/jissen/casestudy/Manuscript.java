package jp.jissen.casestudy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.jissen.base.Ids;
import jp.jissen.base.Sentence;

/** The words of a company's page, and where the first of them came from. Locked together with its page. */
@Entity
@Table(name = "case_text")
class Manuscript {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID pageId;
    private boolean shared;
    private List<String> origins;
    @Embedded
    private CaseText text;

    Manuscript(CasePage page, CaseText text, Map<CaseBlock, Sentence> origins) {
        this.id = Ids.next();
        this.spaceId = page.space().value();
        this.pageId = page.id().value();
        this.text = text;
        this.origins = origins.entrySet().stream().map(origin -> origin.getKey().name() + "\n" + origin.getValue().stored()).toList();
    }

    protected Manuscript() {
    }

    UUID pageId() {
        return pageId;
    }

    CaseText text() {
        return text;
    }

    void write(CaseText now) {
        text = now;
    }

    /** From now on the company reads it; the wall asks for it too. */
    void share() {
        shared = true;
    }

    Map<CaseBlock, Sentence> origins() {
        var all = new LinkedHashMap<CaseBlock, Sentence>();
        origins.forEach(line -> all.put(CaseBlock.valueOf(line.substring(0, line.indexOf('\n'))), Sentence.read(line.substring(line.indexOf('\n') + 1))));
        return all;
    }
}
