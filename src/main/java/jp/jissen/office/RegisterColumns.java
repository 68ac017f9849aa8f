package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sentence;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;
import jp.jissen.register.RegisterProgress;

/** How far the registers are, in counts: their rows are not the office's. */
@Component
@Order(3)
class RegisterColumns implements OverviewColumns {

    private static final RegisterProgress NOTHING = new RegisterProgress(0, 0, 0, 0);

    private final RegistersOfAll registers;

    RegisterColumns(RegistersOfAll registers) {
        this.registers = registers;
    }

    @Override
    public String key() {
        return "overview.register";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return Stream.of("overview.assets", "overview.rated", "overview.openRisks").map(Sentence::of).toList();
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var progress = registers.all();
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> cells(progress.getOrDefault(company.space(), NOTHING))));
    }

    private static List<OverviewCell> cells(RegisterProgress progress) {
        var open = progress.highOpen();
        return List.of(OverviewCell.number(progress.assets()), OverviewCell.number(progress.rated()), open == 0 ? OverviewCell.number(0) : new OverviewCell(Tone.LATE, Sentence.of("overview.number", open), open));
    }
}
