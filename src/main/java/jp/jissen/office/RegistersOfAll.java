package jp.jissen.office;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import jp.jissen.access.SpaceId;
import jp.jissen.register.RegisterProgress;
import jp.jissen.register.RegisterService;

/** How far all registers are: counted once in a transaction that reads, though register and homework both want to know. */
@Component
class RegistersOfAll {

    private final RegisterService registers;

    RegistersOfAll(RegisterService registers) {
        this.registers = registers;
    }

    Map<SpaceId, RegisterProgress> all() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return registers.progressOfAll();
        }
        var known = known();
        if (known == null) {
            known = registers.progressOfAll();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(RegistersOfAll.this);
                }
            });
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<SpaceId, RegisterProgress> known() {
        return (Map<SpaceId, RegisterProgress>) TransactionSynchronizationManager.getResource(this);
    }
}
