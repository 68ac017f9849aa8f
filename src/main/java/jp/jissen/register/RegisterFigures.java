package jp.jissen.register;

import java.util.Collection;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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
    CompanyFigures assetFigures(RegisterCounts counts) {
        return new Counted("companies.figure.assets", counts, RegisterProgress::assets);
    }

    @Bean
    @Order(2)
    CompanyFigures openRiskFigures(RegisterCounts counts) {
        return new Counted("companies.figure.openRisks", counts, RegisterProgress::highOpen);
    }

    private record Counted(String key, RegisterCounts counts, ToLongFunction<RegisterProgress> which) implements CompanyFigures {

        @Override
        public Map<CompanyId, Long> count(Collection<CompanyRow> companies) {
            var bySpace = counts.all();
            return companies.stream().filter(company -> bySpace.containsKey(company.space()))
                    .collect(Collectors.toMap(CompanyRow::id, company -> which.applyAsLong(bySpace.get(company.space()))));
        }
    }
}
