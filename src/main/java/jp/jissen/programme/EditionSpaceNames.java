package jp.jissen.programme;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.SpaceId;
import jp.jissen.access.SpaceNames;
import jp.jissen.base.Era;

@Component
class EditionSpaceNames implements SpaceNames {

    private final Editions editions;

    EditionSpaceNames(Editions editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SpaceId, String> names(Collection<SpaceId> spaces) {
        return editions.newestFirst().stream().map(Edition::row).filter(edition -> spaces.contains(edition.space()))
                .collect(Collectors.toMap(EditionRow::space, edition -> Era.fiscalYear(edition.fiscalYear())));
    }
}
