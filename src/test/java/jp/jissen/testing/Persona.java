package jp.jissen.testing;

/** The people of the {@link House}. */
public enum Persona {
    /** Takes part for company A. */
    PARTICIPANT("koizumi", "小泉 あかり", "こいずみ あかり"),
    /** Takes part for company A too. */
    COLLEAGUE("midorikawa", "緑川 誠", "みどりかわ まこと"),
    /** Takes part for company B. */
    STRANGER("chiba", "千葉 真由美", "ちば まゆみ"),
    /** Approves for company A. */
    EXECUTIVE("hanyu", "羽生 由美", "はにゅう ゆみ"),
    /** Is in charge of company A. */
    EXPERT("morishita", "森下 健", "もりした けん"),
    LECTURER("kubo", "久保 剛", "くぼ つよし"),
    COORDINATOR("tadokoro", "田所 みき", "たどころ みき"),
    ADMIN("soma", "相馬 大輔", "そうま だいすけ"),
    CLIENT("tsuzuki", "都築 聡", "つづき さとし"),
    GUEST("origuchi", "折口 麻里", "おりぐち まり");

    final String userName;
    final String name;
    final String reading;

    Persona(String userName, String name, String reading) {
        this.userName = userName;
        this.name = name;
        this.reading = reading;
    }

    public String userName() {
        return userName;
    }

    /** The name that others see. */
    public String displayName() {
        return name;
    }
}
