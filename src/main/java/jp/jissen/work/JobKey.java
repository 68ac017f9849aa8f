package jp.jissen.work;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskInstance;

import jp.jissen.access.SpaceId;

/**
 * What db-scheduler knows of a job: in which space to look for which row. A round is one series of tries; a person who asks
 * again begins another, so that the end of the one before cannot take the new one away.
 */
record JobKey(SpaceId space, JobId job, int round) {

    static final String TASK = "job";

    static JobKey of(TaskInstance<Void> instance) {
        var parts = instance.getId().split("/");
        return new JobKey(new SpaceId(UUID.fromString(parts[0])), new JobId(UUID.fromString(parts[1])), Integer.parseInt(parts[2]));
    }

    TaskInstance<Void> instance() {
        return new TaskInstance<>(TASK, space + "/" + job + "/" + round);
    }
}
