package io.casefolio.attack;

import static io.casefolio.attack.Site.split;

import java.util.List;

/** Parts of requests that no client should send. */
final class Nonsense {

    /** A host that no answer may name. */
    static final String STRANGER = "stranger.example";

    /** Without {@code CONNECT}, which HTTP has a server answer with 501. */
    static final List<String> METHODS = List.of(
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "PROPFIND",
            "get",
            "G{T",
            "",
            "X".repeat(9_000));

    /** What may follow a path. */
    static final List<String> ENDS = split("""
            / // /. /.. /..;/ /%2e%2e/ /..%2f ;a=b . .svg .html %00 \\ ~ #a *""");

    /** What is dear to interpreters of all kinds. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "\r\nX-Injected: 1",
            "\t",
            "\u007f",
            "\u202e",
            "\ufeff",
            "\uffff",
            "😀",
            "e\u0301",
            "ﬀ",
            "İ",
            "ß",
            "數據",
            "ＡＢＣ",
            "-1",
            "0",
            "1e9",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "٣",
            "' OR 1=1 --",
            "\"; DROP TABLE cases; --",
            "<script>alert(1)</script>",
            "<!--",
            "]]>",
            "&amp;",
            "${7*7}",
            "#{7*7}",
            "__${7*7}__::.x",
            "*{7}",
            "%s%n",
            "../../etc/passwd",
            "\\",
            "a:b",
            "title:*",
            "*",
            "?",
            "a~2",
            "a^9",
            "[a TO z]",
            "{a TO *}",
            "(((",
            ")))",
            "AND OR NOT",
            "+-",
            "--",
            "/a+/",
            "\"",
            "\"数据",
            "-数据",
            "outcomes:",
            "outcomes:outcomes:a",
            "数据 OR 平台");

    /** Escapes that no decoder likes: broken ones, surrogates, overlong forms. */
    static final List<String> ESCAPES = split("""
            % %z %zz %u4e00 %ED%A0%80 %C0%AF %F8%88%80%80%80 %FF %E6%95 %00 %0d%0a""");

    static final List<String> HEADERS = split("""
            Accept Accept-Language Accept-Encoding Accept-Charset If-None-Match If-Match If-Modified-Since
            If-Range Range Cookie Host Forwarded X-Forwarded-Host X-Forwarded-Proto X-Forwarded-Port
            X-Forwarded-For X-Forwarded-Prefix X-HTTP-Method-Override Origin Access-Control-Request-Method
            Content-Type Content-Encoding Expect HX-Request Referer Upgrade TE Authorization""");

    static final List<String> HEADER_VALUES = List.of(
            "",
            "-",
            "--",
            "*",
            "*/*",
            ",",
            ";",
            "=",
            "\"",
            "a;q=2",
            "text/html",
            "application/json",
            "application/problem+json",
            "image/svg+xml;q=0.1",
            "text/*;q=x",
            "zh",
            "en-US,en;q=0.5",
            "zh-Hant-TW",
            "x-klingon",
            "i",
            "gzip",
            "br;q=1.0, gzip;q=0.8, *;q=0.1",
            "identity;q=0",
            "W/\"a\"",
            "\"a\", \"b\"",
            "W/",
            "bytes=0-1",
            "bytes=-1",
            "bytes=9-1",
            "bytes=0-0,2-2,4-",
            "bytes=a",
            "lang=zh; theme=dark",
            "lang=xx; theme=\"",
            "=;=;=",
            STRANGER,
            STRANGER + ":0",
            "[::1",
            "a b",
            "127.0.0.1:99999",
            "host=" + STRANGER + ";proto=https",
            "https",
            "javascript",
            "-1",
            "99999999",
            "100-continue",
            "later",
            "true",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "yesterday",
            "multipart/form-data",
            "multipart/mixed; boundary=a",
            "application/x-www-form-urlencoded",
            "text/plain;charset=none",
            "DELETE",
            "h2c",
            "Basic !");

    static final List<String> BODIES = List.of(
            "q=a&year=2021",
            "q=%zz&=&&",
            "{\"a\":",
            "[".repeat(10_000),
            "5\r\nq=abc\r\n0\r\n\r\n",
            "zz\r\n",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>",
            "--a\r\n",
            "--a\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nb\r\n--a--\r\n",
            "\u001f\u008b\b\0\0",
            "a=b&".repeat(5_000),
            "\0".repeat(100_000));

    /** Without transfer codings but {@code chunked}, which HTTP has a server answer with 501. */
    static final List<String> BODY_HEADERS = List.of(
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data; boundary=a",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/mixed; boundary=a",
            "Content-Type: application/json",
            "Content-Type: text/xml",
            "Content-Type: a",
            "Content-Encoding: gzip",
            "Content-Length: -1",
            "Content-Length: 5",
            "Content-Length: 99999999",
            "Content-Length: a",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: chunked, chunked");

    private Nonsense() {}
}
