"""The classes, ids and names by which clients mark quotes and signatures in HTML, in lower case.

Outlook puts `x_` before those of a mail that it quotes; that is taken off before looking here.
"""

from handlers.mail.newtext.words.phrases import phrases

# What is quoted, the whole of it.
WHOLE = frozenset(
    phrases("""
    gmail_attr; gmail_quote_attribution; moz-cite-prefix; yahoo_quoted; yahoo_quoted_begin; ydpyahoo_quoted;
    moz-email-headers-table; moz-forward-container; zmail_extra; zmail_extra_hr; zmail_quote;
    wordsection-reply; isreplycontent; isforwardcontent; reply-intro; replybody-header; front-blockquote;
    hs_reply; hs_reply_quote; sh-quoted-content; superhuman-quote; quotedcontent; quoted_text; quoted-text;
    quoted_content; x-quoted; quotedmessage; qt_quote; tutanota_quote; missive_quote; mail-quote; mailquote;
    mail_quote; mailspring_quote; reply_quote; history_container; email_quote; email-quote; emailquote;
    gwquote; bloop_original_html; airmail_ext_on; mcntquote; mail-app-auto-quote; inbox-inbox-quote;
    spike-quote; replyheader; atlas-quote; _rp_quote; freshdesk_quote; freshdesk-quote; zd_quote;
    helpscout-quote; kayako-quote; original_message; originalmessage; original-message; quote-header;
    quoteheader; fwd_header; lotus_quote; notes_quote; quoted; js-quoted-text; gs_quote; foxmail_quote;
    ntes_quote; rcmbodyquote; d_quote; mimestream_quote; edo-quote; edison-quote; blue_quote; canary_quote
""")
)
# A container of the attribution and the quote: what stands behind the quote may be an answer.
LEAD = frozenset(
    phrases("""
    gmail_quote; gmail_quote_container; protonmail_quote; messagereplysection; yahoo-quoted; quote;
    qmbox_quote; gmail_extra_quote; fastmail-quote; hey_quote; thread_quote
""")
)
# From here on everything is history.
CUT = frozenset(
    phrases("""
    divrplyfwdmsg; appendonsend; outlookmessageheader; mail-editor-reference-message-container;
    ms-outlook-mobile-reference-message; ms-outlook-mobile-body-separator-line-reply; stopspelling;
    olk_src_body_section; mac_outlook_quoted; includetail; originalmail; _originalmail; replysplit;
    reply_split; reply-separator; ntes-reply; netease_mail_quote; foxmailreply
""")
)
SIGN = frozenset(
    phrases("""
    gmail_signature; gmail_signature_prefix; signature; linebreakatbeginningofsignature;
    ms-outlook-mobile-signature; moz-signature; protonmail_signature_block; protonmail_signature_block-user;
    protonmail_signature_block-proton; zmail_signature; messagesignaturesection; composer_signature;
    k9mail-signature; k9-signature; email-signature; email_signature; mailspring-signature; mail-signature;
    mail_signature; yahoo_signature; ymailsignature; ydpsignature; signature-block; sigdashes;
    superhuman-signature; sh-signature; front-signature; hs_signature; missive_signature; tutanota_signature;
    bloop_sign; edo-signature; bluesignature; mobilesignature; mobile-signature; spark_signature;
    newton_signature; _x_signature; wisestamp; exclaimer; codetwo-signature; sonar_signature;
    ms-outlook-signature; olk-signature; gmx_signature; ntes-signature; foxmail_signature; mail-ru-signature;
    js-compose-signature; mimestream_signature; blackberrysignature; rcmsignature; _rc_sig; cm_signature
""")
)
# The attributes that hold these.
MARKED = ("class", "id", "name", "data-smartmail", "data-marker")
