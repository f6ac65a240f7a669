package org.ihala.rules.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.ihala.rules.CaseFile;
import org.ihala.rules.EditedJson;
import org.ihala.rules.InvalidCaseException;

/** A valid case file that a test changes in one place; single quotes stand for double ones. */
final class CaseJson {

    private static final String VALID =
            """
            { 'format': 'ihala-case/1', 'caseId': 'case-1', 'asOf': '2021-03-12', 'subject': 'p2', 'victim': 'p1',
              'relationsComplete': true,
              'persons': [
                { 'id': 'p1', 'birthDate': '1990-03-02', 'sex': 'FEMALE', 'nationalities': ['PH', 'JO'],
                  'speaksArabic': false, 'refugeeOrAsylumSeeker': false, 'legallyCapable': true,
                  'suspectedOffender': false, 'presenceComplete': true,
                  'presence': [ { 'country': 'JO', 'from': '2019-06-01', 'to': '2021-01-01' } ] },
                { 'id': 'p2', 'bornBetween': ['2012-01-01', '2013-12-31'], 'nationalities': [] } ],
              'relations': [ { 'type': 'PARENT_OF', 'from': 'p1', 'to': 'p2' } ],
              'acts': [
                { 'type': 'PROSECUTOR_FINDING', 'date': '2021-03-09', 'person': 'p1', 'reference': 'r-1',
                  'crimeBefell': true },
                { 'type': 'CONSENT', 'date': '2021-03-10', 'person': 'p2', 'by': 'p1', 'given': true } ] }
            """;

    private static final String EVERY_MATTER =
            """
            { 'format': 'ihala-case/1', 'asOf': '2025-06-30', 'subject': 'p1',
              'persons': [ { 'id': 'p1' }, { 'id': 'p2' }, { 'id': 'p3' } ],
              'placement': { 'with': ['p2', 'p3'], 'necessity': { 'by': 'DELEGATE', 'found': true } },
              'entryToWomensArea': {
                'entrant': 'OTHER', 'entrantSex': 'MALE', 'emergency': false, 'specializedFemaleEscort': true,
                'approval': { 'by': 'DELEGATE', 'delegatedInWriting': true, 'granted': true, 'date': '2025-06-02' } },
              'visit': {
                'visitor': 'LAWYER', 'visitorSuspected': false, 'approval': { 'by': 'DIRECTOR', 'granted': false },
                'appointedPlace': true, 'appointedTime': false, 'socialResearcherSupervises': true },
              'outing': {
                'companion': 'FAMILY_MEMBER', 'formCompleted': true, 'decision': { 'by': 'OTHER' },
                'interestOfResident': true, 'safetyOfResident': false, 'interestOfRelative': true,
                'safetyOfRelative': false, 'decisionOnDanger': { 'by': 'DIRECTOR', 'granted': true } },
              'belonging': { 'kind': 'PHONE', 'broughtInOn': '2025-06-03', 'approval': {} },
              'association': {
                'jordanian': true, 'foundedOn': '2015-02-01', 'foundingMeetingOn': '2015-01-01', 'kind': 'ORDINARY',
                'house': 'ACCREDITED', 'appliedOn': '2024-01-01', 'verifiedOn': '2024-02-01', 'conditionsMet': true,
                'staffInPost': false, 'nominatedOn': '2024-03-01', 'cabinetApproval': 'GRANTED',
                'cabinetDecidedOn': '2024-04-01', 'conditionLostOn': '2025-05-01',
                'approvalCanceledOn': '2025-06-01' },
              'committee': {
                'chair': 'SECRETARY_GENERAL', 'deputy': 'LABOUR', 'deputyChosenByCommittee': true,
                'seats': [
                  { 'seat': 'LABOUR', 'filled': true, 'namedBy': 'COMPETENT_MINISTER', 'namedOn': '2024-01-01',
                    'specialist': true },
                  { 'seat': 'CIVIL_1', 'filled': false, 'namedBy': 'MINISTER', 'namedOn': '2024-06-01',
                    'representsConcernedBody': true, 'replacesMemberNamedOn': '2023-01-01',
                    'renewed': false, 'endedOn': '2025-01-01', 'fromManagingAssociation': false } ] },
              'meeting': {
                'date': '2025-03-01', 'previous': '2025-01-01', 'first': false, 'calledBy': 'DEPUTY', 'chairAbsentAtCall': true,
                'deputy': 'LABOUR', 'attending': ['CHAIR', 'LABOUR', 'HEALTH'], 'vacant': ['CIVIL_3'],
                'voteTaken': true, 'votesFor': 2, 'chairVotedFor': true,
                'secretary': { 'ministryEmployee': true, 'namedByMinister': false } },
              'subcommittee': {
                'formedByShelterCommittee': true, 'chairIsCommitteeMember': false, 'members': 3,
                'membersFromHouseStaff': 1, 'evaluatesHouse': true, 'tasksInFoundingDecision': false,
                'reportsToShelterCommittee': true },
              'staff': {
                'runBy': 'STATE', 'numberSetByMinister': 12, 'membersComplete': true,
                'members': [
                  { 'post': 'TECHNICAL', 'fields': ['LEGAL', 'SOCIAL'], 'education': 'FIRST_DEGREE',
                    'relevantDegree': true, 'appointedOn': '2020-01-01', 'fullTime': false,
                    'civilServiceRequirementsMet': true, 'experienceComplete': true,
                    'experience': [
                      { 'area': 'CARE', 'from': '2015-01-01', 'to': '2016-01-01' },
                      { 'area': 'PROTECTION', 'from': '2017-01-01' } ] },
                  {} ] },
              'reports': {
                'houseOpenedOn': '2020-01-01', 'visits': ['2025-02-01', '2025-05-01'],
                'submitted': [
                  { 'date': '2025-01-01', 'financial': true, 'administrative': false, 'technical': true,
                    'studiedOn': '2025-01-02', 'recommendationNeeded': true, 'recommendedOn': '2025-01-03',
                    'adoptedOn': '2025-01-04' },
                  { 'date': '2025-04-01' } ],
                'programs': [
                  { 'startedOn': '2025-01-01', 'kind': 'GUIDANCE', 'approvedOn': '2024-12-01' },
                  { 'startedOn': '2025-02-01' } ] },
              'disclosure': { 'by': 'EMPLOYEE', 'basis': 'NONE' },
              'violation': {
                'body': 'ASSOCIATION', 'foundOn': '2025-01-20',
                'steps': [
                  { 'type': 'COMMITTEE_WARNING', 'sentOn': '2025-01-31', 'period': 'P1M' },
                  { 'type': 'MINISTER_WARNING', 'sentOn': '2025-03-03' },
                  { 'type': 'MANAGING_COMMITTEE', 'on': '2025-03-20' },
                  { 'type': 'CABINET_CANCELLATION', 'on': '2025-05-01', 'cancels': 'APPROVAL' } ] },
              'institutionalReports': {
                'submitted': [
                  { 'report': 'JO_ANNUAL', 'on': '2025-01-15' }, { 'report': 'IQ_MEMBER', 'on': '2025-02-03' } ] },
              'screening': {
                'country': 'JO', 'reportedBy': 'LABOR_INSPECTOR', 'reportedOn': '2025-06-01', 'channel': 'INSPECTION',
                'elements': {
                  'acts': {
                    'recruitment': true, 'transport': false, 'transfer': true, 'harboring': false, 'receipt': true },
                  'means': {
                    'threat': false, 'force': true, 'coercion': false, 'abduction': true, 'fraud': false,
                    'deception': true, 'abuseOfPower': false, 'abuseOfVulnerability': true,
                    'paymentToController': false },
                  'purposes': {
                    'prostitution': true, 'sexualExploitation': false, 'forcedLabor': true, 'unpaidLabor': false,
                    'slavery': true, 'practicesSimilarToSlavery': false, 'servitude': true, 'organRemoval': false,
                    'organTrade': true, 'begging': false, 'beggingOrganized': true, 'sale': false,
                    'medicalExperiments': true, 'other': false } },
                'indicators': {
                  'ILO-01': true, 'ILO-02': false, 'ILO-03': true, 'ILO-04': false, 'ILO-05': true, 'ILO-06': false,
                  'ILO-07': true, 'ILO-08': false, 'ILO-09': true, 'ILO-10': false, 'ILO-11': true,
                  'UNODC-GENERAL': false, 'UNODC-CHILDREN': true, 'UNODC-DOMESTIC-SERVITUDE': false,
                  'UNODC-SEXUAL-EXPLOITATION': true, 'UNODC-LABOR-EXPLOITATION': false,
                  'UNODC-BEGGING-AND-PETTY-CRIME': true },
                'circumstances': {
                  'overstay': true, 'noWorkPermit': false, 'abscondingReport': true, 'prostitutionCharge': false,
                  'beggingCharge': true, 'traffickingCharge': false, 'otherCharge': true, 'detained': false,
                  'removalOrder': true, 'asylumClaim': false, 'passportWithheld': true, 'earlyMarriage': false,
                  'domesticWorker': true, 'unaccompanied': false },
                'overstay': { 'from': '2024-02-01', 'to': '2025-05-31' },
                'consentToExploitation': true } }
            """;

    private final EditedJson json;

    private CaseJson(String json) {
        this.json = new EditedJson(json);
    }

    static CaseJson valid() {
        return new CaseJson(VALID);
    }

    /** Returns a case that holds every matter, each with all its fields. */
    static CaseJson everyMatter() {
        return new CaseJson(EVERY_MATTER);
    }

    /** Returns one act of every type, each with all fields of its own, in the order of the code. */
    static List<String> everyAct() {
        return List.of(
                act("PROSECUTOR_FINDING", "'reference':'r-1','crimeBefell':false"),
                act("PROSECUTION_STOPPED", "'offence':'TRAFFICKING','role':'ACCESSORY','approval':'REFUSED'"),
                act("CONSENT", "'by':'p2','given':false"),
                act("EMERGENCY_APPROVAL", "'by':'DELEGATE','delegatedInWriting':true,'urgency':'URGENT',"
                        + "'informedBy':'POLICE','indicates':'POTENTIAL_VICTIM'"),
                act("EMERGENCY_REFUSAL", "'by':'DELEGATE','delegatedInWriting':true"),
                act("CAREGIVER_DECISION", "'by':'MINISTER','delegatedInWriting':false,'suitableCaregiver':true"),
                act("ADMISSION", "'house':'h-1','until':'2021-04-10'"),
                act("EXTENSION_NOMINATION", "'by':'DIRECTOR','reasoned':true"),
                act("EXTENSION", "'by':'OTHER','until':'2021-05-01'"),
                act("STATUS_DISPROVED", "'by':'COURT','delegatedInWriting':false"),
                act("WISH_TO_LEAVE", "'by':'p1'"),
                act("CONSULAR_REQUEST", "'reference':'r-2'"),
                act("NO_CAUSE_TO_NOTIFY", "'by':'DIRECTOR'"),
                act("EXIT", "'reference':'r-3','ownWish':true"),
                act("DUTY_DONE", "'provision':'13/b'"),
                act("IDENTIFICATION", "'by':'COUNTER_TRAFFICKING_UNIT','as':'POTENTIAL_VICTIM'"),
                act("WISH_TO_RETURN", "'by':'p1','country':'PH','free':true"),
                act("COUNTRY_ACCEPTS", "'country':'PH','accepts':false"),
                act("PERSON_DECISION", "'by':'DELEGATE','delegatedInWriting':true,'on':'MARRIAGE_COUNTS','decided':false"));
    }

    private static String act(String type, String fields) {
        return "{'type':'" + type + "','date':'2021-03-01','person':'p1'," + fields + "}";
    }

    /** Returns a case of one person and a bystander that holds the given acts. */
    static CaseJson withActs(String... acts) {
        return withActs(List.of(acts));
    }

    static CaseJson withActs(List<String> acts) {
        return new CaseJson("{'format':'ihala-case/1','subject':'p1','persons':[{'id':'p1'},{'id':'p2'}],'acts':["
                + String.join(",", acts) + "]}");
    }

    CaseJson set(String pointer, String value) {
        json.set(pointer, value);
        return this;
    }

    CaseJson remove(String pointer) {
        json.remove(pointer);
        return this;
    }

    String text() {
        return json.text();
    }

    CaseFile read() {
        return read(text());
    }

    static CaseFile read(String json) {
        return CaseFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    List<String> problems() {
        return problems(text());
    }

    static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is wrong with a file; each line has the form the contract promises. */
    static List<String> problems(byte[] json) {
        InvalidCaseException thrown =
                Assertions.catchThrowableOfType(InvalidCaseException.class, () -> CaseFile.read(json));
        Assertions.assertThat(thrown).as("the file is refused").isNotNull();
        Assertions.assertThat(thrown.problems()).isNotEmpty().allMatch(line -> line.matches("(?s)[^:\\n]+: [^\\n]+"));
        Assertions.assertThat(thrown.getMessage().lines()).containsExactlyElementsOf(thrown.problems());
        return thrown.problems();
    }
}
