package jp.jissen.register;

import jp.jissen.access.SpaceId;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.company.CompanyId;

/** A register and the scale it rates with. */
public record RegisterRow(RegisterId id, SpaceId space, CompanyId company, RiskScale scale) {
}
