package jp.jissen.catalogue;

/** What kind of personal information an asset holds (個人情報の種類 of IPA's risk analysis sheet). */
public enum PersonalInformation implements Vocabulary {
    NONE, PERSONAL, SPECIAL_CARE, MY_NUMBER
}
