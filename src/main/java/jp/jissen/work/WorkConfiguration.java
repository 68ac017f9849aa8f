package jp.jissen.work;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    /** The one task that db-scheduler knows. What it throws itself is a database that did not answer: nothing could be written down. */
    @Bean
    Task<Void> jobTask(JobRunner runner) {
        return Tasks.custom(JobKey.TASK, Void.class).onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(30))).onDeadExecutionRevive().execute((due, context) -> runner.run(due, context.getSchedulerState()::isShuttingDown));
    }
}
