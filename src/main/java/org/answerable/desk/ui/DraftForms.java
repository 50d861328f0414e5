package org.answerable.desk.ui;

import java.util.Optional;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.vocabulary.DraftKind;

/** The form for each kind of draft; some take their shape from the content. */
final class DraftForms {

    private DraftForms() {}

    /** Empty for what is drafted elsewhere: by officials in the office, by administrators in the administration. */
    static Optional<DraftForm<?>> of(DraftKind kind, Record content, FormContext context) {
        return switch (kind) {
            case UPDATE -> Optional.of(new UpdateForm(context));
            case SOURCE -> Optional.of(new SourceForm(context));
            case EVIDENCE -> Optional.of(new EvidenceForm(context));
            case MILESTONE_MOVE -> Optional.of(new MoveForm(context));
            case VERIFICATION -> Optional.of(new VerificationForm(context));
            case QUESTION -> Optional.of(new QuestionForm(context));
            case STATED_RESPONSE -> Optional.of(new StatedResponseForm(context));
            case STATED_CLAIM -> Optional.of(new StatedClaimForm(context));
            case ASSESSMENT -> Optional.of(new AssessmentForm(context));
            case INDICATOR -> Optional.of(new IndicatorForm(context));
            case INDICATOR_TARGET -> Optional.of(new IndicatorTargetForm(context));
            case INDICATOR_VALUE -> Optional.of(new IndicatorValueForm(context));
            case REWORDING -> Optional.of(new RewordingForm(context));
            case HANDOVER -> Optional.of(new HandoverForm(context));
            case REVIEW -> Optional.of(new ReviewForm(context));
            case WITHDRAWAL -> Optional.of(new WithdrawalForm(context));
            case REDACTION -> Optional.of(new RedactionForm(context));
            case RECOMMENDATION -> Optional.of(new RecommendationForm(context, (RecommendationContent) content));
            case PUBLICATION, INSTITUTION, SUCCESSION, IDENTITY_REDACTION, RESPONSE, CLAIM -> Optional.empty();
        };
    }
}
