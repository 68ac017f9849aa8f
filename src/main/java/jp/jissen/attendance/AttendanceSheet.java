package jp.jissen.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.jissen.company.CompanyId;
import jp.jissen.programme.SessionRow;

/** The attendance list of one session: on the screen, on paper and in counts the same lines. */
public record AttendanceSheet(SessionRow session, List<AttendanceLine> lines) {

    /** The mark of each company by the rule of {@link Mark#ofCompany}; companies without any entry are absent from the map. */
    public Map<CompanyId, Mark> companies() {
        return lines.stream().collect(Collectors.groupingBy(line -> line.company().id(), Collectors.mapping(line -> line.entry().map(Entry::mark), Collectors.toList())))
                .entrySet().stream().flatMap(company -> Mark.ofCompany(company.getValue().stream().flatMap(Optional::stream).toList()).map(mark -> Map.entry(company.getKey(), mark)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many people have the mark. */
    public long count(Mark mark) {
        return lines.stream().filter(line -> line.entry().map(Entry::mark).filter(mark::equals).isPresent()).count();
    }

    /** How many people have no entry yet. */
    public long open() {
        return lines.stream().filter(line -> line.entry().isEmpty()).count();
    }

    /** How many companies take part: the denominator of every rate of this session. */
    public long companyCount() {
        return lines.stream().map(line -> line.company().id()).distinct().count();
    }

    /** How many companies were there, if only one of their people for a while. */
    public long companiesAttended() {
        return companies().values().stream().filter(Mark::attended).count();
    }
}
