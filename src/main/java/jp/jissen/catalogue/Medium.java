package jp.jissen.catalogue;

/** Where an information asset is kept (媒体・保存先 of IPA's risk analysis sheet). */
public enum Medium implements Vocabulary {
    PAPER, REMOVABLE_MEDIA, OFFICE_PC, MOBILE_DEVICE, INTERNAL_SERVER, EXTERNAL_SERVER
}
