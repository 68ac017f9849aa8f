package jp.jissen.office;

/** The columns of a roster, in their order: a row is a person of a company, or a company of which no person is known yet. */
public enum RosterColumn {

    COMPANY, READING, INDUSTRY, EMPLOYEES, CAPITAL, POSTAL_CODE, ADDRESS, COMPANY_PHONE, NOTE, STATUS, STATUS_ON,
    PERSON, PERSON_READING, DEPARTMENT, POSITION, PHONE, MAIL, USER_NAME, FROM, UNTIL;

    /** Key of the heading. */
    public String key() {
        return "roster.column." + name();
    }

    /** Whether no file goes without it. */
    boolean needed() {
        return this == COMPANY || this == READING || this == INDUSTRY;
    }

    boolean ofPerson() {
        return compareTo(PERSON) >= 0;
    }

    boolean isDay() {
        return this == STATUS_ON || this == FROM || this == UNTIL;
    }

    /** What a refusal of the company's or the person's record calls the field. */
    static RosterColumn of(String field, boolean ofPerson) {
        return switch (field) {
            case "name" -> ofPerson ? PERSON : COMPANY;
            case "reading" -> ofPerson ? PERSON_READING : READING;
            case "phone" -> ofPerson ? PHONE : COMPANY_PHONE;
            case "industry" -> INDUSTRY;
            case "employees" -> EMPLOYEES;
            case "capital" -> CAPITAL;
            case "postalCode" -> POSTAL_CODE;
            case "address" -> ADDRESS;
            case "note" -> NOTE;
            case "department" -> DEPARTMENT;
            case "position" -> POSITION;
            case "mail" -> MAIL;
            case "userName" -> USER_NAME;
            case "until" -> UNTIL;
            default -> throw new IllegalArgumentException("no column for " + field);
        };
    }
}
