package jp.jissen.shell;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws a page of many parts in one transaction that only reads: all of it is of one moment, and what two parts ask for is asked once. */
@Component
class OneMoment {

    private final TransactionTemplate reading;

    OneMoment(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    void draw(Runnable page) {
        reading.executeWithoutResult(status -> page.run());
    }
}
