-- The kind of business each fake site pretends to be, by the name of the brand (hanki.indicator.Sector).
alter table fake_site_report add column sector varchar(20) default 'other' not null;
update fake_site_report set sector = case
  when brand like '%銀行%'
    or brand like '%Bank%'
    then 'bank'
  when brand like '%カード%'
    or brand like '%Card%'
    or brand like '%CARD%'
    or brand like '%ニコス%'
    or brand like '%NICOS%'
    or brand like '%JCB%'
    or brand like '%VISA%'
    or brand like '%アプラス%'
    or brand like '%Mastercard%'
    or brand in ('American Express', 'Orico', 'Vpass', 'MY TS3')
    then 'card'
  when brand like '%総務省%'
    or brand like '%厚生労働省%'
    or brand like '%財務省%'
    or brand like '%国税庁%'
    or brand like '%警察庁%'
    or brand like '%年金機構%'
    or brand like '%Ministry%'
    or brand like '%Revenue%'
    or brand in ('GOV.UK', 'IRS')
    then 'public'
  when brand like '%docomo%'
    or brand like '%softbank%'
    or brand like '%SoftBank%'
    or brand like '%nifty%'
    or brand in ('au', 'OCN', 'ぷらら', 'WAKWAK', 'BIGLOBE', 'ASAHIネット', 'J:COM', 'MEGA EGG', 'BBIQ', 'iTSCOM', 'ODN', 'DTI')
    then 'telecom'
  when brand like '%Amazon%'
    or brand like '%メルカリ%'
    or brand like '%ヤマト運輸%'
    or brand like '%日本郵便%'
    or brand like '%Sagawa%'
    or brand in ('楽天', 'ラクマ', 'ヨドバシカメラ', 'DHL', 'FedEx')
    then 'shop'
  else 'other' end;
