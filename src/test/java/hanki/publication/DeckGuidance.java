package hanki.publication;

import hanki.guidance.ActorKind;
import java.util.Arrays;
import java.util.List;

/** Diagrams, timelines and advice of the seminar deck of Miyagi police. */
final class DeckGuidance {

  private DeckGuidance() {}

  private static ReadyBlock.Diagram.Actor actor(String name, ActorKind kind) {
    return new ReadyBlock.Diagram.Actor(
        name, ReadyBlock.Diagram.Side.valueOf(kind.part().name()), kind.sign());
  }

  private static ReadyBlock.Diagram.Step step(int number, String from, String to, String label) {
    return new ReadyBlock.Diagram.Step(number, from, to, label, "");
  }

  static ReadyBlock.Diagram emotet() {
    return new ReadyBlock.Diagram(
        "b20",
        "",
        List.of(
            actor("攻撃者", ActorKind.ATTACKER),
            actor("インターネット利用者", ActorKind.VICTIM),
            actor("C&Cサーバ", ActorKind.SERVER),
            actor("インターネット", ActorKind.SITE)),
        List.of(
            step(1, "攻撃者", "インターネット利用者", "標的型メール送信"),
            step(2, "インターネット利用者", "インターネット利用者", "標的型メール開封"),
            step(3, "インターネット", "インターネット利用者", "Ｅｍｏｔｅｔダウンロード"),
            step(4, "インターネット利用者", "C&Cサーバ", "不正な通信"),
            step(5, "C&Cサーバ", "インターネット利用者", "別ウイルスのダウンロード")),
        "Ｅｍｏｔｅｔの感染の流れ: ①標的型メール送信 ②開封 ③Ｅｍｏｔｅｔダウンロード ④不正な通信 ⑤別ウイルスのダウンロード",
        "");
  }

  static ReadyBlock.Diagram phishing() {
    return new ReadyBlock.Diagram(
        "b40",
        "ワンタイムパスワードを突破する手口",
        List.of(
            actor("犯人グループ", ActorKind.ATTACKER),
            actor("インターネットバンキング利用者", ActorKind.VICTIM),
            actor("フィッシングサイト", ActorKind.SITE),
            actor("インターネットバンキング（Ａ銀行）", ActorKind.BANK),
            actor("インターネットバンキング（Ｂ銀行）", ActorKind.BANK),
            actor("ＡＴＭ", ActorKind.MACHINE)),
        List.of(
            step(1, "犯人グループ", "フィッシングサイト", "フィッシングサイトを開設"),
            step(2, "犯人グループ", "インターネットバンキング利用者", "フィッシングメール（ＳＭＳ）を送信"),
            step(3, "インターネットバンキング利用者", "フィッシングサイト", "フィッシングサイトにアクセス"),
            step(4, "犯人グループ", "インターネットバンキング（Ａ銀行）", "入力データをもとに不正送金指令"),
            step(5, "インターネットバンキング（Ａ銀行）", "インターネットバンキング（Ｂ銀行）", "Ａ銀行からＢ銀行に不正送金"),
            step(6, "犯人グループ", "ＡＴＭ", "出金")),
        "フィッシングによる不正送金の①から⑥の段階",
        "※ワンタイムパスワードによるセキュリティ対策を突破");
  }

  static ReadyBlock.Timeline incident() {
    return new ReadyBlock.Timeline(
        "b26",
        "発覚と対応の経緯（11/16）",
        ReadyBlock.Line.of(""),
        List.of(
            event("11/2", "サイバー攻撃を確認", false),
            event("11/2", "大阪府警に通報", true),
            event("11/4", "システム障害を公表", false),
            event("11/12", "個人情報の流出を確認", false),
            event("11/16", "個人情報保護委員会等に報告、対応窓口の開設等", false)),
        "11月2日の確認から16日の公表まで");
  }

  static ReadyBlock.Timeline arrests() {
    return new ReadyBlock.Timeline(
        "b44",
        "インターネットバンキングに係る不正送金事件等の出し子グループを逮捕",
        ReadyBlock.Line.of("（愛知、宮城、千葉、兵庫等１０県合同捜査本部）"),
        List.of(
            event("令和元年１０月", "中国人１人を通常逮捕！", true),
            event("令和２年１０月", "中国人５人を通常逮捕！ 他人名義のキャッシュカードを使い、現金自動預払機（ＡＴＭ）から現金を引き出した窃盗の疑い。", true),
            event("令和２年１１月", "中国人５人を通常逮捕！", true)),
        "令和元年１０月から令和２年１１月までの3回の逮捕");
  }

  private static ReadyBlock.Timeline.Event event(String when, String text, boolean strong) {
    return new ReadyBlock.Timeline.Event(when, ReadyBlock.Line.of(text), strong);
  }

  static ReadyBlock.CaseCard capcom() {
    return new ReadyBlock.CaseCard(
        "b25",
        "事案の概要",
        "令和２年１１月発覚",
        List.of(fact("名乗り", "「Ｒａｇｎａｒ Ｌｏｃｋｅｒ」を名乗る集団"), fact("脅迫", "二重脅迫（公開、暗号化）")),
        List.of(
            ReadyBlock.Line.of(
                "サイバー犯罪集団によって、社内システムに不正アクセスされ、機密情報を盗み取られるとともに、"
                    + "機密情報を公開しないことと引換えに金銭を要求されたことを公表した。"),
            ReadyBlock.Line.of("最大約３９万件の個人情報（顧客、取引先等）の流出の可能性があることも公表した。")),
        "");
  }

  static ReadyBlock.CaseCard masks() {
    return new ReadyBlock.CaseCard(
        "b36",
        "マスク販売を装った詐欺サイト",
        "令和２年３月",
        List.of(
            fact("ＨＰアドレス", "www.vobiksale.●●"),
            fact("開設場所", "アメリカ合衆国"),
            fact("運営会社", "実在する企業名を掲載"),
            fact("振込先", "ネット銀行")),
        List.of(ReadyBlock.Line.of("𠮷野家や髙島屋のように、実在する店の名を騙るものもある（架空の例）。")),
        "");
  }

  private static ReadyBlock.CaseCard.Fact fact(String name, String text) {
    return new ReadyBlock.CaseCard.Fact(name, ReadyBlock.Line.of(text));
  }

  static ReadyBlock.Advice banking() {
    return new ReadyBlock.Advice(
        "b46",
        "",
        List.of(
            section(
                "１ 基　本",
                "ウイルス対策ソフトの利用|ウイルス対策ソフトの導入と最新のパターンファイルへの更新を確実に行う。",
                "ＯＳ等の更新|基本ソフト（ＯＳ）、ウェブブラウザ等各ソフトウェアを最新の状態に更新する。",
                "メールに注意する|メールに記載された添付ファイルを安易に実行しない。また、メールに記載されたリンクに安易にアクセスしないことが重要。"),
            section(
                "２ 高度なセキュリティ対策の利用",
                "ワンタイムパスワードの利用|一定時間ごとに自動的に新しいパスワードに変更され、しかも、一度しか使うことができないパスワードであり、不正送金被害のリスクを低減させる。",
                "トランザクション認証の利用|取引（トランザクション）の内容が、通信の途中で改ざんされていないことを確認する方法であり、不正送金被害のリスクを低減させる。")));
  }

  private static ReadyBlock.Advice.Section section(String heading, String... pieces) {
    return new ReadyBlock.Advice.Section(
        heading,
        Arrays.stream(pieces)
            .map(piece -> piece.split("\\|"))
            .map(piece -> new ReadyBlock.Advice.Piece(piece[0], piece[1]))
            .toList());
  }

  static ReadyBlock.Checklist fakeSites() {
    return new ReadyBlock.Checklist(
        "b50",
        "偽サイトの特徴",
        "ひとつでも該当すれば偽サイトの可能性",
        List.of(
            "サイト運営者・連絡先の記載がない",
            "サイトの日本語が不自然である",
            "個人情報や決済情報を入力する際のページのアドレスバーに「https://～（通信を暗号化する鍵マーク）」がない",
            "支払い方法の説明と実際の決済画面とで、対応可能な支払い方法が異なっている",
            "商品の価格が市場価格よりも安すぎる"));
  }
}
