package jp.jissen.company;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.SpaceId;
import jp.jissen.access.SpaceNames;

/** Companies that the wall lets the actor see. */
@Component
class CompanySpaceNames implements SpaceNames {

    private final Companies companies;

    CompanySpaceNames(Companies companies) {
        this.companies = companies;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SpaceId, String> names(Collection<SpaceId> spaces) {
        return companies.inSpaces(spaces.stream().map(SpaceId::value).toList()).stream().map(Company::row)
                .collect(Collectors.toMap(CompanyRow::space, CompanyRow::name));
    }
}
