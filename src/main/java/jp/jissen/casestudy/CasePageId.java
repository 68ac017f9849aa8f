package jp.jissen.casestudy;

import java.util.UUID;

public record CasePageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
