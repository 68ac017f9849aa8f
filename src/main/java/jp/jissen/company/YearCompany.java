package jp.jissen.company;

import java.util.List;

import jp.jissen.access.SpaceId;

/** A company in a year, in a list of all of them. @param experts names of those in charge today */
public record YearCompany(EnrolmentId enrolment, CompanyId company, SpaceId space, String name, String reading, String industry, EnrolmentStatus status, List<String> experts) {
}
