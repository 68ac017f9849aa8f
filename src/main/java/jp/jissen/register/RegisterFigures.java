package jp.jissen.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import jp.jissen.company.CompanyFigures;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRow;

/** What the office may know of registers: how many assets, how many of them without a response to high risk. */
@Configuration(proxyBeanMethods = false)
class RegisterFigures {

    @Bean
    @Order(1)
    CompanyFigures assetFigures(EntityManager entities) {
        return new Counted("companies.figure.assets", entities, RegisterProgress::assets);
    }

    @Bean
    @Order(2)
    CompanyFigures openRiskFigures(EntityManager entities) {
        return new Counted("companies.figure.openRisks", entities, RegisterProgress::highOpen);
    }

    private record Counted(String key, EntityManager entities, ToLongFunction<RegisterProgress> which) implements CompanyFigures {

        @Override
        public Map<CompanyId, Long> count(Collection<CompanyRow> companies) {
            var bySpace = rows();
            return companies.stream().filter(company -> bySpace.containsKey(company.space().value()))
                    .collect(Collectors.toMap(CompanyRow::id, company -> which.applyAsLong(bySpace.get(company.space().value()))));
        }

        @SuppressWarnings("unchecked")
        private Map<UUID, RegisterProgress> rows() {
            return ((List<Object[]>) entities.createNativeQuery("select space_id, assets, rated, high, high_open from register_progress()", Object[].class).getResultList()).stream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> new RegisterProgress((long) row[1], (long) row[2], (long) row[3], (long) row[4])));
        }
    }
}
