package jp.jissen.testing;

import jp.jissen.action.ActionItemId;
import jp.jissen.casestudy.CasePageId;
import jp.jissen.company.AssignmentId;
import jp.jissen.company.CompanyClosingId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.HomeworkId;
import jp.jissen.programme.MaterialId;
import jp.jissen.programme.SessionRow;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.RegisterRow;
import jp.jissen.visit.VisitId;
import jp.jissen.work.JobId;
import jp.jissen.work.MailId;

/**
 * A company that has something of everything, in an edition that has handed out a file.
 *
 * @param expert user name of the expert in charge
 * @param executive user name of the person who approves for the company
 * @param former user name of somebody who took part for the company and has left
 */
public record Neighbour(EditionRow edition, SessionRow session, HomeworkId homework, MaterialId material, Stage.Cast cast, String expert, String executive, String former,
        AssignmentId assignment, CompanyClosingId closing, RegisterRow register, AssetDetails asset, JobId job, MailId letter, VisitId visit, ActionItemId promise, CasePageId page) {
}
